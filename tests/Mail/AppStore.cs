using System.Text;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Mail;

/// <summary>Looks for what must be nowhere.</summary>
internal static class AppStore
{
    /// <summary>In no file of the store and in no line of the log.</summary>
    public static Task HasNowhereAsync(BotApp app, string value)
    {
        var bytes = Encoding.UTF8.GetBytes(value);
        foreach (var (name, content) in app.StoreFiles())
            Assert.True(content.AsSpan().IndexOf(bytes) < 0, $"{name} holds what it must not.");
        Assert.DoesNotContain(app.Log.All, line => line.Contains(value, StringComparison.Ordinal));
        return Task.CompletedTask;
    }
}
