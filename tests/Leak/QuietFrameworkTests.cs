using EthicalBot.Tests.App;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.Leak;

public sealed class QuietFrameworkTests
{
    [Theory]
    [InlineData("Logging:LogLevel:Default")]
    [InlineData("Logging:LogLevel:Microsoft")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore.Routing.Matching")]
    [InlineData("Logging:LogLevel:Microsoft*Matcher")]
    [InlineData("Logging:Heard:LogLevel:Default")]
    [InlineData("Logging:Heard:LogLevel:Microsoft.AspNetCore.Routing")]
    public async Task No_setting_opens_what_the_framework_writes_of_requests(string setting)
    {
        var heard = new Heard();
        await using var app = new BotApp(services: services => services.AddSingleton<ILoggerProvider>(heard), settings: [(setting, "Trace")]);

        (await app.CreateClient().GetAsync("/nowhere/zoe.quagga?mail=zoe.quagga")).Dispose();
        // That somebody listens at all.
        app.Services.GetRequiredService<ILoggerFactory>().CreateLogger("EthicalBot.Any").LogCritical("spoken");

        Assert.Contains(heard.Lines.All, line => line.Contains("spoken", StringComparison.Ordinal));
        Assert.DoesNotContain(heard.Lines.All, line => line.Contains("quagga", StringComparison.Ordinal));
        Assert.DoesNotContain(app.Log.All, line => line.Contains("quagga", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_stricter_setting_stays()
    {
        await using var app = new BotApp(settings: [("Logging:LogLevel:Microsoft.AspNetCore", "Critical"), ("Logging:LogLevel:Default", "Debug")]);
        var loggers = app.Services.GetRequiredService<ILoggerFactory>();

        Assert.DoesNotContain(app.Log.All, line => line.StartsWith("Warning Microsoft.AspNetCore", StringComparison.Ordinal));
        loggers.CreateLogger("Microsoft.AspNetCore.Routing").LogWarning("never"); // of no one
        Assert.DoesNotContain(app.Log.All, line => line.Contains("never", StringComparison.Ordinal));
        loggers.CreateLogger("EthicalBot.Any").LogDebug("always");
        Assert.Contains(app.Log.All, line => line.Contains("always", StringComparison.Ordinal));
    }

    [ProviderAlias("Heard")]
    private sealed class Heard : ILoggerProvider
    {
        public LogLines Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => Lines.CreateLogger(categoryName);

        public void Dispose()
        {
        }
    }
}
