using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Benchmarks.Echo;

/// <summary>The echo bot as a program of its own: <c>/api/messages</c>, and <c>/allocated</c> for the bytes that it has asked for so far.</summary>
internal static class EchoServer
{
    /// <summary>The argument that makes this program the echo bot; a second one is where the keys of signed tokens are.</summary>
    public const string Command = "echo-server";

    /// <summary>Serves until it is ended.</summary>
    public static async Task<int> RunAsync(string? metadataUrl)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var app = builder.Build();
        var adapter = metadataUrl is null ? new CloudAdapter() : new CloudAdapter(Signed(metadataUrl));
        var bot = new EchoBot();
        app.MapPost("/api/messages", (HttpContext context) => adapter.ProcessAsync(context.Request, context.Response, bot, context.RequestAborted));
        app.MapGet("/allocated", () => GC.GetTotalAllocatedBytes().ToString(CultureInfo.InvariantCulture));
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Chat   {app.Urls.First()}"));
        await app.RunAsync();
        return 0;
    }

    private static BotFrameworkAuthentication Signed(string metadataUrl) => BotFrameworkAuthenticationFactory.Create(
        null,
        validateAuthority: true,
        "https://login.invalid",
        "https://scope.invalid",
        StubConnector.Issuer,
        "https://oauth.invalid",
        metadataUrl,
        metadataUrl,
        "urn:stub",
        new StubCredentials(),
        new AuthenticationConfiguration(),
        httpClientFactory: null,
        logger: null);
}
