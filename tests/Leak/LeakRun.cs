using System.Collections.Concurrent;
using System.Net;
using Dapper;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Channels.BotService;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Leak;

/// <summary>One bot through which the canaries go, and every door at which one may come out.</summary>
internal sealed class LeakRun(BotApp app, ChannelService service, CanaryFlock flock, CanarySearch search, ConcurrentQueue<ModelPrompt> prompts)
{
    private const int AtOnce = 8;

    private readonly ConcurrentDictionary<int, TroubledCustomer> _customers = new();

    /// <summary>Canaries that are visible in words that were redacted.</summary>
    public ConcurrentDictionary<int, string> Visible { get; } = new();

    public static void Put(IServiceCollection services, ConcurrentQueue<ModelPrompt> prompts)
    {
        var bot = services.Last(one => one.ServiceType == typeof(IBot)).ImplementationType!; // the real one is registered by its type
        services.AddScoped<IBot>(provider => new FailingBot((IBot)ActivatorUtilities.CreateInstance(provider, bot), prompts));
    }

    public async Task TalkAsync()
    {
        service.AnswersJunk = true;
        service.Refuse([.. Enumerable.Range(0, 20).Select(number => number % 3 == 0 ? HttpStatusCode.Forbidden : HttpStatusCode.InternalServerError)]);
        await EachConversationAsync(async (number, canaries) =>
        {
            var customer = _customers[number] = new(app.Customer(CanaryFlock.Languages[number % CanaryFlock.Languages.Length]));
            await customer.Driver.OpenAsync();
            foreach (var canary in canaries)
            {
                if (canary.Place is CanaryPlace.OtherChannel or CanaryPlace.OtherChannelIds)
                    await OnOtherChannelAsync(canary);
                else if (canary.Place is not (CanaryPlace.ToPerson or CanaryPlace.AgentWords or CanaryPlace.AgentNote or CanaryPlace.LockedStore))
                    await customer.SayAsync(canary);
            }
        });
    }

    /// <summary>While another holds the store's lock, and while the store refuses what it is given.</summary>
    public async Task TroubleTheStoreAsync()
    {
        await using var other = Store.Open(app.StorePath);
        await other.ExecuteAsync("begin immediate");
        var even = SendAsync(0);
        await Task.WhenAny(even, Task.Delay(TimeSpan.FromSeconds(2)));
        await other.ExecuteAsync("rollback");
        await even;
        await other.ExecuteAsync("create trigger refuse before insert on mailbox begin select raise(abort, 'refused'); end");
        await SendAsync(1);
        await other.ExecuteAsync("drop trigger refuse");

        Task SendAsync(int half) => EachConversationAsync(async (number, canaries) =>
        {
            foreach (var canary in canaries.Where(canary => canary.Place == CanaryPlace.LockedStore && canary.Number / 2 % 2 == half))
                await _customers[number].SayAsync(canary);
        });
    }

    public async Task BeQuietAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(120));
        using var pause = new PeriodicTimer(TimeSpan.FromMilliseconds(100));
        while (await WaitingAsync() is var (inbox, outbox) && inbox + outbox > 0)
        {
            if (patience.IsCancellationRequested)
                Assert.Fail($"{inbox} messages in and {outbox} out still wait after two minutes.\n{string.Join('\n', app.Log.All.Where(static line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Warning", StringComparison.Ordinal)).TakeLast(10))}");
            await pause.WaitForNextTickAsync();
        }

        async Task<(long In, long Out)> WaitingAsync() => (
            await app.CountAsync("select count(*) from inbox where state = 'waiting'"),
            await app.CountAsync("select count(*) from outbox where state = 'waiting' and channel = 'directline'"));
    }

    public async Task GoToTheDeskAsync()
    {
        var (marie, paul) = (await app.AtTheDeskAsync("marie"), await app.AtTheDeskAsync("paul"));
        await EachConversationAsync(async (number, canaries) =>
        {
            await app.SeeAsync(marie);
            var customer = _customers[number];
            await customer.TextAsync("agent");
            await DeskSteps.UntilAsync(async () => await ReferenceAsync(customer) is not null);
            var reference = (await ReferenceAsync(customer))!; // it was waited for
            Look("desk before accepting", await marie.ViewAsync(reference));
            await marie.DoAsync(reference, "accept");
            foreach (var canary in canaries)
            {
                if (canary.Place == CanaryPlace.ToPerson) await customer.TextAsync(canary.Sentence);
                if (canary.Place == CanaryPlace.AgentWords) await marie.SayAsync(reference, canary.Sentence);
                if (canary.Place == CanaryPlace.AgentNote) await marie.DoAsync(reference, "notes", new { id = $"n{canary.Number}", text = canary.Sentence });
                if (canary.Place == CanaryPlace.MalformedJson) await MalformedAsync(marie, reference, canary);
            }

            Look("desk of another", await paul.ViewAsync(reference));
        });
        Look("list of the desk", JArray.FromObject(await paul.CasesAsync()));
    }

    /// <summary>What every customer sees of others, and what may be read by those who read redacted words.</summary>
    public async Task ReadAsync()
    {
        foreach (var (number, customer) in _customers)
        {
            search.Look($"answers to customer {number}", await customer.AllShownAsync(), canary => canary.Conversation == number);
            foreach (var line in await app.Services.GetRequiredService<ICases>().LinesAsync(new("directline", customer.Driver.ConversationId), default))
                LookRedacted("transcript", line.Text.Value);
        }

        foreach (var prompt in prompts)
            LookRedacted("prompt", $"{prompt.Instructions.Value}\n{prompt.Question.Value}\n{prompt.Legend.Value}");
    }

    public void SearchFiles(string when)
    {
        foreach (var path in Directory.GetFiles(app.Folder, "*", SearchOption.AllDirectories).Where(path => Path.GetFileName(path) is not ("demo-shop.json" or "store.db.lock")))
        {
            byte[] bytes;
            try
            {
                using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
                bytes = new byte[file.Length];
                file.ReadExactly(bytes);
            }
            catch (FileNotFoundException)
            {
                continue; // SQLite takes its side files away, and what is gone holds nothing
            }

            search.Look($"file {Path.GetFileName(path)} {when}", bytes);
        }
    }

    private void Look(string where, JToken view) => LookRedacted(where, view.ToString(Newtonsoft.Json.Formatting.None));

    // What is not a customer's or an agent's words may not be there at all; words may hold what the redactor does not find.
    private void LookRedacted(string where, string text)
    {
        foreach (var (number, found) in search.Found(where, text))
        {
            if (flock.All[number].IsRedactable) Visible.TryAdd(number, found);
            else search.Finds.TryAdd((where, number), found);
        }
    }

    private static async Task MalformedAsync(AgentDriver agent, string reference, Canary canary)
    {
        string[] acts = ["notes", "messages", "reveal", "typing"];
        string[] bodies = [$"{{\"id\":\"{canary.Value}", $"{{\"id\":{{\"{canary.Value}\":1}}}}", $"{{\"text\":[\"{canary.Value}\"]}}", $"{{\"lineId\":\"{canary.Value}\",\"reason\":\"answer\"}}", $"{{\"lineId\":\"x\",\"reason\":\"{canary.Value}\"}}"];
        (await agent.RespondAsync(HttpMethod.Post, $"/cases/{reference}/{acts[canary.Number % 4]}", bodies[canary.Number % 5])).Dispose();
    }

    private async Task OnOtherChannelAsync(Canary canary)
    {
        var customer = new ChannelCustomer(app, service);
        var activity = customer.Activity("message", canary.Place == CanaryPlace.OtherChannel ? canary.Sentence : "hello");
        activity["from"]!["id"] = activity["conversation"]!["id"] = $"of-{canary.Conversation}";
        if (canary.Place == CanaryPlace.OtherChannelIds)
        {
            activity["id"] = canary.Value;
            activity["from"] = new JObject { ["id"] = canary.Value, ["name"] = canary.Sentence };
            activity["conversation"] = new JObject { ["id"] = canary.Value, ["name"] = canary.Value };
            activity["recipient"]!["name"] = canary.Value;
            activity["locale"] = canary.Value;
            activity["channelData"] = new JObject { ["who"] = canary.Value };
        }

        await customer.PostAsync(activity);
    }

    private async Task<string?> ReferenceAsync(TroubledCustomer customer)
    {
        await using var store = Store.Open(app.StorePath);
        return await store.QueryFirstOrDefaultAsync<string>("select reference from cases where conversation = @Id and closed_at is null", new { Id = customer.Driver.ConversationId });
    }

    private Task EachConversationAsync(Func<int, IReadOnlyList<Canary>, Task> act) =>
        Parallel.ForEachAsync(flock.All.GroupBy(canary => canary.Conversation), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (one, _) => await act(one.Key, [.. one]));
}
