using System.Net;
using System.Text;

namespace EthicalBot.Tests.Framework.Connector;

/// <summary>A channel that keeps what it is asked and answers what it is told.</summary>
internal sealed class RecordingHandler(HttpStatusCode status = HttpStatusCode.OK, string body = "{\"id\":\"new\"}") : HttpMessageHandler
{
    public List<(string Call, string? Body, HttpRequestMessage Request)> Calls { get; } = [];

    public Func<HttpRequestMessage, HttpResponseMessage> Answer { get; set; } = _ => new(status) { Content = new StringContent(body, Encoding.UTF8, "application/json") };

    public string Only => Assert.Single(Calls).Call;

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var sent = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Calls.Add(($"{request.Method} {request.RequestUri!.PathAndQuery}", sent, request)); // A client's request has an address.
        var response = Answer(request);
        response.RequestMessage = request;
        return response;
    }
}
