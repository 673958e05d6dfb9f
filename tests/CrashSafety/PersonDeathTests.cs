using System.Net;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.CrashSafety;

public sealed class PersonDeathTests
{
    private const string Accepted = "You are now talking to Marie";
    private const string GivenBack = "Marie has handed the conversation back";

    private static readonly object s_words = new { id = "the-same", text = "the zebrafish is on its way" };

    public static TheoryData<string, DeathPoint> Acts()
    {
        var acts = new TheoryData<string, DeathPoint>();
        foreach (var act in new[] { "accept", "messages", "notes", "give-back" })
        {
            foreach (var point in new[] { DeathPoint.BeforeAct, DeathPoint.AfterAct, DeathPoint.BeforeMark, DeathPoint.AfterMark })
                acts.Add(act, point);
        }

        return acts;
    }

    [Theory]
    [MemberData(nameof(Acts))]
    public async Task An_act_that_a_process_dies_of_is_done_once_and_both_go_on(string act, DeathPoint point)
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        var death = new Death(point);
        CustomerDriver customer;
        AgentDriver marie;
        string reference;
        await using (var first = new BotApp(folder, death.Put))
        {
            marie = await first.AtTheDeskAsync("marie");
            (customer, reference) = await HandoffTests.WaitingAsync(first, marie);
            if (act != "accept")
                await marie.DoAsync(reference, "accept");

            death.Arm();
            using var cut = new CancellationTokenSource();
            var acting = marie.RespondAsync(HttpMethod.Post, $"/cases/{reference}/{act}", s_words, cut.Token);
            await death.Died.WaitAsync(TimeSpan.FromSeconds(30));
            await cut.CancelAsync();
            await Record.ExceptionAsync(() => acting);
        }

        await using var second = new BotApp(folder);
        customer = customer.MovedTo(second.CreateClient());
        marie = await marie.ElsewhereAsync(second);
        // The page did not hear that it was done, so it does it again; an end that is done leaves no case to end.
        var (status, _) = await marie.PostAsync($"/cases/{reference}/{act}", s_words);
        Assert.True(status == HttpStatusCode.OK || (act == "give-back" && status == HttpStatusCode.NotFound), $"{status}");

        await GoOnAsync(act, customer, marie, reference);

        var all = await customer.ReadAgainAsync();
        var shown = await customer.ShownAsync();
        Assert.Equal(all.Count, all.Select(activity => (string?)activity["id"]).Distinct().Count());
        Assert.Single(shown, line => line.Contains(Accepted, StringComparison.Ordinal));
        Assert.Equal(act == "give-back" ? 1 : 0, shown.Count(line => line.Contains(GivenBack, StringComparison.Ordinal)));
        Assert.Equal(act == "messages" ? 1 : 0, shown.Count(line => line.Contains("zebrafish", StringComparison.Ordinal)));
        Assert.DoesNotContain(all, activity => (string?)activity["type"] == "event");
        Assert.Equal(act == "notes" ? 1 : 0, await second.CountAsync("select count(*) from case_notes"));
        Assert.Equal((1, 1), (await second.CountAsync("select count(*) from cases"), await second.CountAsync("select count(*) from audit where instr(canonical, 'case.accept') > 0")));
        Assert.Equal(0, await second.CountAsync("select count(*) from outbox where state <> 'delivered'"));
        await second.DisposeStoreAsync();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task GoOnAsync(string act, CustomerDriver customer, AgentDriver marie, string reference)
    {
        if (act == "give-back")
        {
            // The assistant again: it answers, and not the person.
            Assert.Contains("order number", CustomerDriver.TextOf((await customer.SayAsync("where is my order?"))[^1]), StringComparison.Ordinal);
            Assert.Empty(await marie.CasesAsync());
            return;
        }

        await customer.SayToPersonAsync(marie, reference, "where is my order?");
        await marie.SayAsync(reference, "I look at it");
        Assert.Equal(["customer: where is my order?", "person: I look at it"], (await customer.ShownAsync()).TakeLast(2));
    }
}
