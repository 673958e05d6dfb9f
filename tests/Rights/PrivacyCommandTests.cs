using EthicalBot.Privacy.Rights;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.Rights;

public sealed class PrivacyCommandTests
{
    [Fact]
    public async Task A_letter_is_answered_from_the_command_line_beside_a_bot_that_runs()
    {
        await using var app = new BotApp();
        var zoe = await Zoe.TalkAsync(app);
        var file = Path.Combine(app.Folder, "out.zip");

        var (missing, sentence) = await BotCommand.RunAsync(app.Folder, "privacy", "erase", "nobody", "yes");
        Assert.Equal(1, missing);
        Assert.Contains("Nothing is held under 'nobody'", sentence, StringComparison.Ordinal);

        var (exported, words) = await BotCommand.RunAsync(app.Folder, "privacy", "export", zoe.Case, "fr", file);
        Assert.True(exported == 0, words);
        Assert.True(new FileInfo(file).Length > 1000);
        Assert.DoesNotContain("canari", words, StringComparison.Ordinal);
        File.Delete(file);

        var (asked, counts) = await BotCommand.RunAsync(app.Folder, "privacy", "erase", zoe.Customer.ConversationId);
        Assert.Equal(1, asked);
        Assert.Contains("mailbox", counts, StringComparison.Ordinal);
        Assert.NotEqual(0, await app.CountAsync($"select count(*) from subject_keys where subject = '{zoe.Subject}'"));

        var (erased, done) = await BotCommand.RunAsync(app.Folder, "privacy", "erase", zoe.Customer.ConversationId, "yes");
        Assert.True(erased == 0, done);
        Assert.Equal(0, await app.CountAsync($"select count(*) from subject_keys where subject = '{zoe.Subject}'"));
        var reference = Assert.Single(await zoe.Get<IRightsRequests>().ListAsync(CancellationToken.None), request => request.Kind == RightsRequestKind.Erasure).Reference;
        Assert.Contains(reference, done, StringComparison.Ordinal);
        var (shown, certificate) = await BotCommand.RunAsync(app.Folder, "privacy", "certificate", reference);
        Assert.Equal(0, shown);
        Assert.Contains("\"keyDestroyed\":true", certificate, StringComparison.Ordinal);
    }
}
