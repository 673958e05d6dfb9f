using System.Net;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk;
using EthicalBot.Tests.Desk.Cases;

namespace EthicalBot.Tests.Approvals;

public sealed class ContestTests
{
    private static readonly (string, string)[] s_mediator = [("Company:Mediator:Name", "Médiateur du commerce"), ("Company:Mediator:Link", "https://mediateur.example")];

    [Fact]
    public async Task A_refusal_says_why_and_how_to_contest_it_and_another_person_decides_for_good()
    {
        await using var asked = await Asked.AskAsync(settings: s_mediator);
        var (marie, paul) = (await asked.App.AtTheDeskAsync("marie"), await asked.App.AtTheDeskAsync("paul"));

        await Asked.OkAsync(Asked.DecideAsync(marie, "refuse", "used", "The label is gone."));
        var told = await asked.UntilToldAsync("It was refused");
        Assert.Contains("the item was used", told, StringComparison.Ordinal);
        Assert.Contains("person: The label is gone.", await asked.Customer.ShownAsync());
        var button = (await asked.Customer.ReadAgainAsync()).Single(activity => CustomerDriver.TextOf(activity).Contains("It was refused", StringComparison.Ordinal))["suggestedActions"]!["actions"]![0]!;
        Assert.Equal($"Contest {asked.Reference}", (string?)button["value"]);

        Assert.Contains("Another person from Demo Shop decides now", await SayAsync(asked, (string)button["value"]!), StringComparison.Ordinal);
        var mine = await Asked.OnlyAsync(marie);
        Assert.Equal(("contested", false, false), ((string?)mine["row"]!["state"], (bool)mine["row"]!["mayAccept"]!, (bool)mine["row"]!["mayRefuse"]!));
        AgentDriver.IsError(await Asked.DecideAsync(marie, "refuse", "used", id: "own"), HttpStatusCode.Conflict, "OwnRefusal");
        AgentDriver.IsError(await Asked.DecideAsync(marie, "accept", id: "own"), HttpStatusCode.Conflict, "OwnRefusal");
        Assert.Contains("Another person is already looking", await SayAsync(asked, $"I contest {asked.Reference.ToLowerInvariant()}!"), StringComparison.Ordinal);

        await Asked.OkAsync(Asked.DecideAsync(paul, "refuse", "tooLate"));
        var final = await asked.UntilToldAsync("This is our final decision");
        Assert.Contains("Médiateur du commerce", final, StringComparison.Ordinal);
        Assert.DoesNotContain("Contest ", final, StringComparison.Ordinal);
        Assert.Contains("the decision is final", await SayAsync(asked, $"Contest {asked.Reference}"), StringComparison.Ordinal);
        Assert.Empty((await asked.OrderAsync()).Changes);
    }

    [Theory]
    [InlineData("fr", "Contester", "Une autre personne de Demo Shop décide maintenant")]
    [InlineData("de", "Widerspruch", "ein anderer Mensch")]
    [InlineData("nl", "Bezwaar", "een andere medewerker")]
    public async Task What_is_contested_can_be_accepted_by_another_person(string language, string word, string answer)
    {
        await using var asked = await Asked.AskAsync(language: language);
        await Asked.OkAsync(Asked.DecideAsync(await asked.App.AtTheDeskAsync("marie"), "refuse", "proofMissing"));
        await asked.UntilToldAsync($"{word} {asked.Reference}");

        Assert.Contains(answer, await SayAsync(asked, $"{word} {asked.Reference}"), StringComparison.Ordinal);
        await Asked.OkAsync(Asked.DecideAsync(await asked.App.AtTheDeskAsync("paul"), "accept"));

        await DeskSteps.UntilAsync(async () => (await asked.StoredAsync()).State == ApprovalState.Done);
        Assert.Single((await asked.OrderAsync()).Changes);
    }

    [Fact]
    public async Task Nobody_contests_what_is_somebody_elses_or_not_refused()
    {
        await using var asked = await Asked.AskAsync();
        Assert.Contains("Another person is already looking", await SayAsync(asked, $"Contest {asked.Reference}"), StringComparison.Ordinal);
        await Asked.OkAsync(Asked.DecideAsync(await asked.App.AtTheDeskAsync("marie"), "refuse", "used"));
        await asked.UntilToldAsync("It was refused");
        var other = asked.App.Customer();
        await other.OpenAsync();

        var answer = CustomerDriver.TextOf((await other.SayAsync($"Contest {asked.Reference}"))[^1]);

        Assert.Contains("write “person”", answer, StringComparison.Ordinal);
        Assert.Contains("I do not find a refusal", answer, StringComparison.Ordinal);
        Assert.Equal(ApprovalState.Refused, (await asked.StoredAsync()).State);
        // The reference alone is no objection.
        Assert.DoesNotContain("Another person", await SayAsync(asked, $"what about {asked.Reference}?"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_waits_for_a_person_can_contest_all_the_same()
    {
        await using var asked = await Asked.AskAsync();
        var marie = await asked.App.AtTheDeskAsync("marie");
        await Asked.OkAsync(Asked.DecideAsync(marie, "refuse", "used"));
        await asked.UntilToldAsync("It was refused");
        await asked.Customer.SayAsync("agent");

        Assert.Contains("Another person from Demo Shop decides now", await SayAsync(asked, $"Contest {asked.Reference}"), StringComparison.Ordinal);
    }

    private static async Task<string> SayAsync(Asked asked, string text) => CustomerDriver.TextOf((await asked.Customer.SayAsync(text))[^1]);
}
