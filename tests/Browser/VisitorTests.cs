using Xunit.Sdk;

namespace EthicalBot.Tests.Browser;

/// <summary>The check that ends every browser test can fail.</summary>
public sealed class VisitorTests(BrowserHouse house) : BrowserTest(house)
{
    [BrowserFact]
    public async Task A_request_to_another_host_is_noticed()
    {
        var visitor = await House.VisitAsync(new("http://127.0.0.1:9"), Words.In("en"), new());
        visitor.Expecting("net::ERR_");
        var tab = await visitor.NewTabAsync("about:blank");
        await tab.Page.EvaluateAsync("fetch('http://127.0.0.2:9/').catch(() => {})");

        await Assert.ThrowsAsync<EmptyException>(visitor.LeaveAsync);
    }

    [BrowserFact]
    public async Task An_error_on_the_console_is_noticed()
    {
        var visitor = await House.VisitAsync(new("http://127.0.0.1:9"), Words.In("en"), new());
        var tab = await visitor.NewTabAsync("about:blank");
        await tab.Page.EvaluateAsync("console.error('oh')");

        await Assert.ThrowsAsync<TrueException>(visitor.LeaveAsync);
    }
}
