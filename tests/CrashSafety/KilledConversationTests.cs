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

    [Fact]
    public async Task A_customer_and_a_person_go_on_where_they_were_whenever_the_bot_is_killed()
    {
        var seed = Environment.TickCount;
        output.WriteLine($"seed {seed}");
        var random = new Random(seed);
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        var token = (await BotCommand.RunAsync(folder, "invite", "agent")).Words.Split("#join=")[1].Trim();
        await using var bot = await RestartingBot.StartAsync(folder, "--Desk:AnswerSeconds=1800", "--Desk:AwaySeconds=3600");
        var marie = new AgentDriver(null, bot.DeskBrowser());
        Assert.Equal(HttpStatusCode.OK, (await marie.JoinAsync(token, "marie")).Status);
        await bot.ConnectDeskAsync();
        var customer = new CustomerDriver(bot.Browser(), "en");
        await customer.OpenAsync();

        var sides = new BothSides(bot, customer, marie, random);
        var reference = "";
        for (var round = 0; round < Rounds; round++)
        {
            // The assistant first, then a person: each request of either is cut off by a death somewhere.
            await sides.AskAsync($"where is order {20000 + round}");
            await sides.AskAsync("I want to talk to a person");
            reference = (string)Assert.Single(await marie.CasesAsync())["reference"]!;
            await sides.ActAsync(reference, "accept", new { });
            await sides.TalkAsync(reference, round);
            await sides.ActAsync(reference, "notes", new { id = $"note-{round}", text = $"xylophone {round}" });
            if (round < Rounds - 1)
                await sides.ActAsync(reference, "give-back", new { });
        }

        // Whoever was in is still in, with the cookie and the form's token of before the first death.
        Assert.Equal("marie", (string?)(await marie.LoadAsync())["me"]!["name"]);
        var all = await customer.ReadAgainAsync();
        var shown = await customer.ShownAsync();
        var view = await marie.ViewAsync(reference);
        await bot.DisposeAsync();
        output.WriteLine($"{sides.Deaths} deaths, {bot.Failed} requests met one");
        IsWhatTheCustomerSaw(sides, all, shown);
        IsWhatTheDeskSaw(sides, view);
        await IsWhatIsWrittenAsync(folder);
        Directory.Delete(folder, recursive: true);
    }

    private static void IsWhatTheCustomerSaw(BothSides sides, IReadOnlyList<JObject> all, IReadOnlyList<string> shown)
    {
        Assert.True(sides.Deaths >= 12, $"{sides.Deaths}");
        Assert.Equal(all.Count, all.Select(activity => (string?)activity["id"]).Distinct().Count());
        Assert.Equal(sides.CustomerSaid, Of("customer", shown));
        Assert.Equal(sides.MarieSaid, Of("person", shown));
        Assert.DoesNotContain(all, activity => (string?)activity["type"] == "event" || activity.ToString().Contains("xylophone", StringComparison.Ordinal));
        Assert.All(sides.Asked, asked => Assert.Single(all, activity => (string?)activity["replyToId"] == asked));
        Assert.Equal(Rounds, shown.Count(line => line.Contains("You are now talking to Marie", StringComparison.Ordinal)));
        Assert.Equal(Rounds - 1, shown.Count(line => line.Contains("Marie has handed the conversation back", StringComparison.Ordinal)));
        // The greeting, one answer to each question, and the news of the floor: nothing else is the assistant's.
        Assert.Equal(1 + sides.Asked.Count + Rounds + Rounds - 1, shown.Count - sides.CustomerSaid.Count - sides.MarieSaid.Count);
        var held = false;
        foreach (var line in shown)
        {
            held = (held || line.Contains("You are now talking to Marie", StringComparison.Ordinal)) && !line.Contains("has handed the conversation back", StringComparison.Ordinal);
            Assert.False(!held && line.StartsWith("person: ", StringComparison.Ordinal), line);
            Assert.False(held && line.StartsWith("fixed: ", StringComparison.Ordinal) && !line.Contains("You are now talking to Marie", StringComparison.Ordinal), line);
        }
    }

    private static void IsWhatTheDeskSaw(BothSides sides, JObject view)
    {
        var lines = view["lines"]!.Where(line => (string?)line["delivery"] == "sent").ToList();
        // What is covered has other words, so the questions are only counted.
        var said = lines.Where(line => (string?)line["speaker"] == "customer").Select(line => (string)line["text"]!).ToList();
        Assert.Equal(sides.CustomerSaid.Count, said.Count);
        Assert.Equal(sides.CustomerSaid.Where(text => text.Contains("parcel", StringComparison.Ordinal)), said.Where(text => text.Contains("parcel", StringComparison.Ordinal)));
        Assert.Equal(sides.MarieSaid, lines.Where(line => (string?)line["speaker"] == "person").Select(line => (string)line["text"]!));
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

    private static IEnumerable<string> Of(string speaker, IReadOnlyList<string> shown) =>
        shown.Where(line => line.StartsWith(speaker + ": ", StringComparison.Ordinal)).Select(line => line[(speaker.Length + 2)..]);
}
