using EthicalBot.Tests.App;
using EthicalBot.Tests.Desk.Cases;

namespace EthicalBot.Tests.CrashSafety;

public sealed class DowntimeTests
{
    [Fact]
    public async Task While_the_bot_was_down_no_agent_could_be_there_so_none_loses_a_customer_for_it()
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        (string, string)[] settings = [("Desk:AwaySeconds", "30"), ("Desk:AnswerSeconds", "30")];
        CustomerDriver talking, waiting;
        string reference;
        await using (var first = new BotApp(folder, settings: settings))
        {
            var marie = await first.AtTheDeskAsync("marie");
            (talking, reference) = await HandoffTests.WaitingAsync(first, marie);
            await marie.DoAsync(reference, "accept");
            (waiting, _) = await HandoffTests.WaitingAsync(first, marie);
        }

        await using var second = new BotApp(folder, settings: settings);
        second.Time.Advance(TimeSpan.FromMinutes(5));
        (talking, waiting) = (talking.MovedTo(second.CreateClient()), waiting.MovedTo(second.CreateClient()));
        // Who waited in vain did wait; once they are told, the desk has been looked at.
        await DeskSteps.UntilAsync(async () => (await waiting.ShownAsync())[^1].Contains("our team cannot answer you here", StringComparison.Ordinal));
        var again = await second.AtTheDeskAsync("paul");
        await talking.SayToPersonAsync(again, reference, "are you there?");

        Assert.Equal("customer: are you there?", (await talking.ShownAsync())[^1]);
        Assert.DoesNotContain(await talking.ShownAsync(), line => line.Contains("is no longer connected", StringComparison.Ordinal) || line.Contains("our team cannot answer you", StringComparison.Ordinal));
        Assert.Equal("accepted", (string?)(await again.ViewAsync(reference))["state"]);
        await second.DisposeStoreAsync();
        Directory.Delete(folder, recursive: true);
    }
}
