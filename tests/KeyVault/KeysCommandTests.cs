using EthicalBot.Tests.App;
using EthicalBot.Tests.Storage;

namespace EthicalBot.Tests.KeyVault;

public sealed class KeysCommandTests
{
    [Fact]
    public async Task Keys_are_rotated_by_a_command_beside_the_running_bot()
    {
        await using var app = new BotApp();
        await app.Customer().OpenAsync();

        var (code, words) = await BotCommand.RunAsync(app.Folder, "keys", "rotate");
        Assert.True(code == 0, words);
        Assert.Contains("Version 2 is made", words, StringComparison.Ordinal);
        (code, words) = await BotCommand.RunAsync(app.Folder, "keys");
        Assert.Contains("Version 1 wraps 1 keys", words, StringComparison.Ordinal);
        (code, words) = await BotCommand.RunAsync(app.Folder, "keys", "drop", "2");
        Assert.Equal(1, code);
        Assert.Contains("newest", words, StringComparison.Ordinal);
    }
}
