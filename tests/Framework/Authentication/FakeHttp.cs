using System.Collections.Concurrent;
using System.Net;
using System.Text;

namespace EthicalBot.Tests.Framework.Authentication;

/// <summary>Answers each request as it is told, and keeps what was asked.</summary>
public sealed class FakeHttp(Func<HttpRequestMessage, (HttpStatusCode Status, string Body)> answer) : HttpMessageHandler, IHttpClientFactory
{
    public ConcurrentQueue<(HttpMethod Method, Uri Url, string? Authorization, string Body, string? ConversationId)> Requests { get; } = [];

    public HttpClient Client => new(this, disposeHandler: false);

    public HttpClient CreateClient(string name) => Client;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = request.Content is null ? "" : await request.Content.ReadAsStringAsync(cancellationToken);
        var conversation = request.Headers.TryGetValues("x-ms-conversation-id", out var values) ? values.Single() : null;
        Requests.Enqueue((request.Method, request.RequestUri!, request.Headers.Authorization?.ToString(), sent, conversation));
        var (status, body) = answer(request);
        return new HttpResponseMessage(status) { Content = new StringContent(body, Encoding.UTF8, "application/json"), RequestMessage = request };
    }
}
