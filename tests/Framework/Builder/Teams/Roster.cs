using System.Net;
using System.Text;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;

namespace EthicalBot.Tests.Framework.Builder.Teams;

/// <summary>A connector service with one answer to everything.</summary>
internal sealed class Roster(string answer, HttpStatusCode status = HttpStatusCode.OK) : HttpMessageHandler
{
    public List<string> Asked { get; } = [];

    public List<string> Bodies { get; } = [];

    public HttpClient Client => new(this, false);

    public IConnectorClient Connect() =>
        new ConnectorClient(new Uri("https://teams.example"), new MicrosoftAppCredentials(string.Empty, string.Empty), Client, false);

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Asked.Add(request.RequestUri!.PathAndQuery);
        Bodies.Add(request.Content is null ? string.Empty : await request.Content.ReadAsStringAsync(cancellationToken));
        return new HttpResponseMessage(status) { Content = new StringContent(answer, Encoding.UTF8, "application/json"), RequestMessage = request };
    }
}
