using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.Knowledge.Generation;

/// <summary>A server on this machine that speaks the OpenAI API and answers as it is told: the next of its lies, or the last for ever.</summary>
public sealed class LyingModel : IAsyncDisposable
{
    private readonly ConcurrentQueue<ModelRequest> _requests = new();
    private readonly ConcurrentQueue<Lie> _lies;
    private readonly WebApplication _server;
    private Lie _last;

    private LyingModel(Lie[] lies)
    {
        (_lies, _last) = (new(lies), lies[^1]);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.Run(AnswerAsync);
    }

    /// <summary>The root of its API.</summary>
    public string Endpoint => $"{_server.Urls.Single()}/v1/";

    /// <summary>What it was asked, in order.</summary>
    public IReadOnlyList<ModelRequest> Requests => [.. _requests];

    /// <summary>Starts one.</summary>
    public static async Task<LyingModel> StartAsync(params Lie[] lies)
    {
        var model = new LyingModel(lies);
        await model._server.StartAsync();
        return model;
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync() => await _server.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        using var reader = new StreamReader(context.Request.Body);
        var request = new ModelRequest(context.Request.Path, context.Request.Headers.Authorization.ToString(), await reader.ReadToEndAsync(context.RequestAborted));
        _requests.Enqueue(request);
        if (_lies.TryDequeue(out var lie)) _last = lie;
        try
        {
            await _last(request, context.Response, context.RequestAborted);
        }
        catch (OperationCanceledException)
        {
            // The other side hung up, which is what some lies wait for.
        }
    }
}
