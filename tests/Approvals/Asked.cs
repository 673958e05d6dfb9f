using System.Net;
using System.Text.RegularExpressions;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Orders;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Approvals;

/// <summary>A customer of the demo shop who has asked for something that a person must approve.</summary>
internal sealed partial class Asked(BotApp app, CustomerDriver customer, string told) : IAsyncDisposable
{
    /// <summary>In no language, so that the customer keeps theirs.</summary>
    public const string Word = "1";

    public static readonly Return Blanket = new("asked-blanket", "C-1003", Typed.Number("10060"), ["10060-1"], "notWanted", "M-6");
    public static readonly Return Everything = Blanket with { LineIds = ["10060-1", "10060-2", "10060-3", "10060-4"] };
    public static readonly Withdraw Withdrawal = new("asked-withdraw", "C-1003", Typed.Number("10060"), ["10060-1"]);

    public BotApp App { get; } = app;

    public CustomerDriver Customer { get; } = customer;

    public string Told { get; } = told;

    public string Reference { get; } = References().Match(told).Value;

    public static async Task<Asked> AskAsync(ShopWrite? write = null, string language = "en", Action<IServiceCollection>? services = null, params (string Key, string Value)[] settings)
    {
        var asks = AskingBot.Asks((Word, write ?? Blanket));
        var app = new BotApp(services: all =>
        {
            asks(all);
            services?.Invoke(all);
        }, settings: [("environment", "Development"), .. settings]);
        var customer = app.Customer(language);
        await customer.OpenAsync();
        return new(app, customer, CustomerDriver.TextOf((await customer.SayAsync(Word))[^1]));
    }

    public static async Task<IReadOnlyList<JObject>> ListAsync(AgentDriver agent) => [.. (await OkAsync(agent.GetAsync("/approvals")))["approvals"]!.Cast<JObject>()];

    public static async Task<JObject> OnlyAsync(AgentDriver agent) => await OkAsync(agent.GetAsync($"/approvals/{(string)Assert.Single(await ListAsync(agent))["id"]!}"));

    /// <summary>Looks at the only request and decides on it.</summary>
    public static async Task<(HttpStatusCode Status, JObject Body)> DecideAsync(AgentDriver agent, string what, string? reason = null, string? words = null, string id = "one", decimal? amount = null)
    {
        var view = await OnlyAsync(agent);
        return await agent.PostAsync($"/approvals/{view["row"]!["id"]}/{what}", new { id, hash = (string?)view["hash"], reason, words, amount });
    }

    public static async Task<JObject> OkAsync(Task<(HttpStatusCode Status, JObject Body)> call)
    {
        var (status, body) = await call;
        Assert.True(status == HttpStatusCode.OK, $"{status}: {body}");
        return body;
    }

    public async Task<Approval> StoredAsync() => (await App.Services.GetRequiredService<IApprovals>().FindByReferenceAsync(Reference, CancellationToken.None))!;

    public async Task<OrderDetail> OrderAsync() =>
        ((ShopAnswer<OrderDetail>.Found)await App.Services.GetRequiredService<ICustomerShop>().OrderAsync("C-1003", Typed.Number("10060"), CancellationToken.None)).Value;

    /// <summary>Waits until the customer's channel shows words, and returns the message.</summary>
    public async Task<string> UntilToldAsync(string words)
    {
        var found = "";
        await DeskSteps.UntilAsync(async () => (found = (await Customer.ShownAsync()).LastOrDefault(line => line.Contains(words, StringComparison.Ordinal)) ?? "").Length > 0);
        Assert.DoesNotContain(App.Log.All, line => line.StartsWith("Error", StringComparison.Ordinal));
        return found;
    }

    public ValueTask DisposeAsync() => App.DisposeAsync();

    [GeneratedRegex("[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}")]
    private static partial Regex References();
}
