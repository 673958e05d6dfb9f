using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Benchmarks;

/// <summary>The yardstick: an ASP.NET Core program that takes a message and does nothing with it.</summary>
internal static class EmptyEndpoint
{
    /// <summary>The argument that makes this program the yardstick.</summary>
    public const string Command = "empty-endpoint";

    /// <summary>Serves until it is ended.</summary>
    public static async Task<int> RunAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        await using var app = builder.Build();
        app.MapPost("/", async (HttpRequest request) =>
        {
            await request.Body.CopyToAsync(Stream.Null);
            return Results.Json(new { id = "x" });
        });
        app.Lifetime.ApplicationStarted.Register(() => Console.WriteLine($"Chat   {app.Urls.First()}"));
        await app.RunAsync();
        return 0;
    }
}
