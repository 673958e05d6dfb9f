using EthicalBot.Conversation;
using EthicalBot.Privacy.Keys;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Desk.Cases;

public sealed class KeptCaseTests
{
    // Fifteen working days are three weeks; twenty are four.
    private static readonly TimeSpan TwentyWorkingDays = TimeSpan.FromDays(28);

    [Fact]
    public async Task A_complaint_knows_whom_to_answer_and_about_what_when_conversation_and_vault_are_gone()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        // That is enough to be passed to a person.
        await customer.SayAsync("I want to make a complaint about order 10042, write to zoe.martin@example.org");
        var reference = (string)Assert.Single(await marie.CasesAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");

        app.Time.Advance(TwentyWorkingDays);
        await app.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
        // As if the conversation had been swept already: the case must not lean on any of it.
        await using (var store = new SqliteConnection($"Data Source={app.StorePath}"))
        {
            await store.OpenAsync();
            foreach (var table in new[] { "pseudonyms", "mailbox", "transcript" })
            {
                await using var command = store.CreateCommand();
                command.CommandText = $"delete from {table}";
                await command.ExecuteNonQueryAsync();
            }
        }

        // Nobody stays at the desk for four weeks: whoever comes takes it up.
        var paul = await app.AtTheDeskAsync("paul");
        var again = await paul.DoAsync(reference, (string?)(await paul.ViewAsync(reference))["agent"]?["id"] is null ? "accept" : "take-over");
        Assert.Equal(("complaint", "zoe.martin@example.org", "10042"), ((string?)again["purpose"], (string?)again["contactWay"], (string?)again["orderNumber"]));
        Assert.DoesNotContain(again["lines"]!, line => (string?)line["speaker"] == "customer");
        Assert.Single((await paul.PostAsync("/search", new { query = "zoe.martin@example.org" })).Body["cases"]!);

        await paul.DoAsync(reference, "close");
        app.Time.Advance(TimeSpan.FromDays(31));
        await app.Services.GetRequiredService<IRetention>().SweepAsync(TimeSpan.FromHours(24), CancellationToken.None);
        Assert.Equal(0, await app.CountAsync("select count(*) from case_index"));
    }

    [Fact]
    public async Task What_the_customer_tells_the_person_later_is_the_case_s_own_with_the_next_answer()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var (customer, reference) = await HandoffTests.WaitingAsync(app, marie);
        await marie.DoAsync(reference, "accept");
        await customer.SendAsync(customer.Message("it is order 10046, call +33 6 12 34 56 78"));
        await DeskSteps.UntilAsync(async () => (string?)(await marie.ViewAsync(reference))["contactWay"] == "+33 6 12 34 56 78");

        await marie.SayAsync(reference, "I will call you.");

        Assert.Equal([reference], (await marie.PostAsync("/search", new { query = "06 12 34 56 78" })).Body["cases"]!.Select(one => (string?)one["reference"]));
        Assert.Equal([reference], (await marie.PostAsync("/search", new { query = "10046" })).Body["cases"]!.Select(one => (string?)one["reference"]));
    }

    [Fact]
    public async Task Of_an_erased_person_the_case_shows_nothing()
    {
        await using var app = new BotApp();
        var marie = await app.AtTheDeskAsync("marie");
        var customer = app.Customer();
        await customer.OpenAsync();
        await customer.SayAsync("I am Zoe Martin, write to zoe.martin@example.org about order 10042");
        await customer.SayAsync("agent");
        var reference = (string)Assert.Single(await marie.CasesAsync())["reference"]!;
        await marie.DoAsync(reference, "accept");

        await app.Services.GetRequiredService<SubjectVault>().EraseAsync($"directline:{customer.UserId}", CancellationToken.None);

        var view = (await marie.ViewAsync(reference)).ToString();
        Assert.All(["Zoe", "zoe.martin", "10042"], value => Assert.DoesNotContain(value, view, StringComparison.Ordinal));
    }
}
