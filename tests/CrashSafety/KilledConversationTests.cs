using System.Net;
using Dapper;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;
using Newtonsoft.Json.Linq;
using Xunit.Abstractions;

namespace EthicalBot.Tests.CrashSafety;

public sealed class KilledConversationTests(ITestOutputHelper output)
{
    private const int Rounds = 2;
    private const int DeathsPerTalk = 3;
    private const int WordsPerTalk = 6;

    private readonly List<string> _customerSaid = [];
    private readonly List<string> _marieSaid = [];
    private readonly List<string> _asked = [];
    private int _deaths;

    [Fact]
    public async Task A_customer_and_a_person_go_on_where_they_were_whenever_the_bot_is_killed()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        var token = (await BotCommand.RunAsync(folder, "invite", "agent")).Words.Split("#join=")[1].Trim();
        var bot = await RestartingBot.StartAsync(folder, "--Desk:AnswerSeconds=1800", "--Desk:AwaySeconds=3600");
        var marie = new AgentDriver(null, bot.DeskBrowser());
        Assert.Equal(HttpStatusCode.OK, (await marie.JoinAsync(token, "marie")).Status);
        await bot.ConnectDeskAsync();
        var customer = new CustomerDriver(bot.Browser(), "en");
        await customer.OpenAsync();

        var reference = "";
        for (var round = 0; round < Rounds; round++)
        {
            // The assistant first, then a person: each request of either is cut off by a death somewhere.
            await AskAsync(bot, customer, random, $"where is order {20000 + round}");
            await AskAsync(bot, customer, random, "I want to talk to a person");
            reference = (string)Assert.Single(await marie.CasesAsync())["reference"]!;
            await ActAsync(bot, marie, random, reference, "accept", new { });
            await TalkAsync(bot, customer, marie, random, reference, round);
            await ActAsync(bot, marie, random, reference, "notes", new { id = $"note-{round}", text = $"xylophone {round}" });
            if (round < Rounds - 1)
                await ActAsync(bot, marie, random, reference, "give-back", new { });
        }

        // Whoever was in is still in, with the cookie and the form's token of before the first death.
        Assert.Equal("marie", (string?)(await marie.LoadAsync())["me"]!["name"]);
        var all = await customer.ReadAgainAsync();
        var shown = await customer.ShownAsync();
        var view = await marie.ViewAsync(reference);
        await bot.DisposeAsync();
        output.WriteLine($"{_deaths} deaths, {bot.Failed} requests met one");
        IsWhatTheCustomerSaw(all, shown);
        IsWhatTheDeskSaw(view);
        await IsWhatIsWrittenAsync(folder);
        Directory.Delete(folder, recursive: true);
    }

    private void IsWhatTheCustomerSaw(IReadOnlyList<JObject> all, IReadOnlyList<string> shown)
    {
        Assert.True(_deaths >= 12, $"{_deaths}");
        Assert.Equal(all.Count, all.Select(activity => (string?)activity["id"]).Distinct().Count());
        Assert.Equal(_customerSaid, Of("customer", shown));
        Assert.Equal(_marieSaid, Of("person", shown));
        Assert.DoesNotContain(all, activity => (string?)activity["type"] == "event" || activity.ToString().Contains("xylophone", StringComparison.Ordinal));
        Assert.All(_asked, asked => Assert.Single(all, activity => (string?)activity["replyToId"] == asked));
        Assert.Equal(Rounds, shown.Count(line => line.Contains("You are now talking to Marie", StringComparison.Ordinal)));
        Assert.Equal(Rounds - 1, shown.Count(line => line.Contains("Marie has handed the conversation back", StringComparison.Ordinal)));
        // The greeting, one answer to each question, and the news of the floor: nothing else is the assistant's.
        Assert.Equal(1 + _asked.Count + Rounds + Rounds - 1, shown.Count - _customerSaid.Count - _marieSaid.Count);
        var held = false;
        foreach (var line in shown)
        {
            held = (held || line.Contains("You are now talking to Marie", StringComparison.Ordinal)) && !line.Contains("has handed the conversation back", StringComparison.Ordinal);
            Assert.False(!held && line.StartsWith("person: ", StringComparison.Ordinal), line);
            Assert.False(held && line.StartsWith("fixed: ", StringComparison.Ordinal) && !line.Contains("You are now talking to Marie", StringComparison.Ordinal), line);
        }
    }

    private void IsWhatTheDeskSaw(JObject view)
    {
        var lines = view["lines"]!.Where(line => (string?)line["delivery"] == "sent").ToList();
        // What is covered has other words, so the questions are only counted.
        var said = lines.Where(line => (string?)line["speaker"] == "customer").Select(line => (string)line["text"]!).ToList();
        Assert.Equal(_customerSaid.Count, said.Count);
        Assert.Equal(_customerSaid.Where(text => text.Contains("parcel", StringComparison.Ordinal)), said.Where(text => text.Contains("parcel", StringComparison.Ordinal)));
        Assert.Equal(_marieSaid, lines.Where(line => (string?)line["speaker"] == "person").Select(line => (string)line["text"]!));
        Assert.Equal(view["lines"]!.Count(), view["lines"]!.Select(line => (string?)line["id"]).Distinct().Count());
        Assert.Equal([$"xylophone {Rounds - 1}"], view["notes"]!.Select(note => (string)note["text"]!));
    }

    private static async Task IsWhatIsWrittenAsync(string folder)
    {
        await using var store = Store.Open(Path.Combine(folder, "store.db"));
        Assert.Equal((Rounds, 1), (await CountAsync("cases"), await CountAsync("cases where closed_at is null")));
        Assert.Equal(Rounds, await CountAsync("case_notes"));
        Assert.Equal((Rounds, Rounds), (await CountAsync("audit where instr(canonical, 'case.accept') > 0"), await CountAsync("hub_events where name = 'handoff.initiate'")));
        Assert.Equal((0, 0), (await CountAsync("outbox where state <> 'delivered'"), await CountAsync("inbox where state = 'waiting'")));

        Task<long> CountAsync(string from) => store.ExecuteScalarAsync<long>($"select count(*) from {from}");
    }

    private async Task AskAsync(RestartingBot bot, CustomerDriver customer, Random random, string text)
    {
        _customerSaid.Add(text);
        var message = customer.Message(text);
        var asking = bot.InsistAsync(() => customer.SendAsync(message));
        await DieAsync(bot, random);
        var id = await asking;
        await bot.InsistAsync(() => customer.AnswersAsync(id));
        _asked.Add(id);
    }

    private async Task ActAsync(RestartingBot bot, AgentDriver marie, Random random, string reference, string act, object body)
    {
        var acting = bot.InsistAsync(() => marie.PostAsync($"/cases/{reference}/{act}", body));
        await DieAsync(bot, random);
        var (status, answer) = await acting;
        // An end that was done and not heard of leaves no case to end.
        Assert.True(status == HttpStatusCode.OK || (act == "give-back" && status == HttpStatusCode.NotFound), $"{act}: {status} {answer}");
    }

    private async Task TalkAsync(RestartingBot bot, CustomerDriver customer, AgentDriver marie, Random random, string reference, int round)
    {
        var fromCustomer = Task.Run(async () =>
        {
            for (var word = 0; word < WordsPerTalk; word++)
            {
                // The assistant would know an answer.
                var text = $"where is my parcel, {Word(round, word)}?";
                _customerSaid.Add(text);
                var message = customer.Message(text);
                await bot.InsistAsync(() => customer.SendAsync(message));
            }
        });
        var fromMarie = Task.Run(async () =>
        {
            for (var word = 0; word < WordsPerTalk; word++)
            {
                var text = $"I look at it, {Word(round, word)}.";
                _marieSaid.Add(text);
                await bot.InsistAsync(() => marie.SayAsync(reference, text, $"say-{round}-{word}"));
            }
        });
        for (var death = 0; death < DeathsPerTalk; death++)
            await DieAsync(bot, random);
        await Task.WhenAll(fromCustomer, fromMarie);
        await DeskSteps.UntilAsync(async () => (await marie.ViewAsync(reference))["lines"]!.Count(line => (string?)line["speaker"] == "customer") == _customerSaid.Count);
    }

    private async Task DieAsync(RestartingBot bot, Random random)
    {
        // Long enough to reach the end of a request to a process that is still cold.
        await Task.Delay(TimeSpan.FromMilliseconds(random.Next(0, 1000)));
        await bot.DieAsync();
        _deaths++;
    }

    private static IEnumerable<string> Of(string speaker, IReadOnlyList<string> shown) =>
        shown.Where(line => line.StartsWith(speaker + ": ", StringComparison.Ordinal)).Select(line => line[(speaker.Length + 2)..]);

    private static string Word(int round, int word) => $"{(char)('a' + round)}{(char)('a' + word)}";
}
