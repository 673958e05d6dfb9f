using System.Net;
using System.Text;
using Xunit;

namespace EthicalBot.Tests.Orders;

/// <summary>A shop made of registered answers; a call that nobody registered throws.</summary>
internal sealed class FakeShopServer : HttpMessageHandler
{
    private readonly Queue<Func<CancellationToken, Task<HttpResponseMessage>>> _answers = new();

    public List<(HttpMethod Method, Uri? Address, string? Authorization, string Body)> Calls { get; } = [];

    public FakeShopServer Answers(HttpStatusCode status, string json = "", string contentType = "application/json; charset=utf-8")
    {
        _answers.Enqueue(_ =>
        {
            var content = new ByteArrayContent(Encoding.UTF8.GetBytes(json));
            content.Headers.TryAddWithoutValidation("Content-Type", contentType);
            return Task.FromResult(new HttpResponseMessage(status) { Content = content });
        });
        return this;
    }

    public FakeShopServer CannotBeReached()
    {
        _answers.Enqueue(_ => throw new HttpRequestException(HttpRequestError.ConnectionError));
        return this;
    }

    public FakeShopServer NeverAnswers()
    {
        _answers.Enqueue(async cancellationToken =>
        {
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("never reached");
        });
        return this;
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        // A simple server reads no body that comes in chunks.
        if (request.Content is not null)
            Assert.NotNull(request.Content.Headers.ContentLength);
        var body = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Add((request.Method, request.RequestUri, request.Headers.Authorization?.ToString(), body));
        return _answers.TryDequeue(out var answer)
            ? await answer(cancellationToken)
            : throw new InvalidOperationException($"Nobody registered call {Calls.Count}: {request.Method} {request.RequestUri}");
    }
}
