using System.Net;
using System.Text;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Authentication;

/// <summary>An OpenID server of its own address, whose metadata names the keys it was given; it counts what is fetched.</summary>
public sealed class KeyServer : HttpMessageHandler, IHttpClientFactory
{
    private readonly string _host = $"https://{Guid.NewGuid():N}.test";
    private JArray _keys = [];
    private int _fetches;

    public KeyServer(params SigningKeyPair[] keys) => Publish(keys);

    public string MetadataUrl => _host + "/.well-known/openidconfiguration";

    public int Fetches => _fetches;

    public bool IsDown { get; set; }

    /// <summary>How often it was asked in vain.</summary>
    public int Failures { get; private set; }

    public string KeysUrl { get; set; } = "";

    /// <summary>The authentication of a bot whose channel's and directory's keys are these.</summary>
    public BotFrameworkAuthentication Authentication(AuthenticationConfiguration? configuration = null, ILogger? logger = null, string appId = TokenForge.AppId) =>
        BotFrameworkAuthenticationFactory.Create(
            channelService: "",
            validateAuthority: true,
            toChannelFromBotLoginUrl: null,
            toChannelFromBotOAuthScope: null,
            toBotFromChannelTokenIssuer: TokenForge.ChannelIssuer,
            oAuthUrl: null,
            toBotFromChannelOpenIdMetadataUrl: MetadataUrl,
            toBotFromEmulatorOpenIdMetadataUrl: MetadataUrl,
            callerId: "urn:botframework:azure",
            new PasswordServiceClientCredentialFactory(appId, "secret", null, null),
            configuration ?? new AuthenticationConfiguration(),
            this,
            logger);

    /// <summary>Names these keys and no others from now on.</summary>
    public void Publish(params SigningKeyPair[] keys) => _keys = [.. keys.Select(key => key.PublicKey)];

    public HttpClient CreateClient(string name) => new(this, disposeHandler: false);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (IsDown)
        {
            Failures++;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.ServiceUnavailable));
        }

        if (request.RequestUri!.AbsoluteUri == MetadataUrl)
        {
            return Json(new { issuer = TokenForge.ChannelIssuer, jwks_uri = KeysUrl.Length > 0 ? KeysUrl : _host + "/keys" });
        }

        Interlocked.Increment(ref _fetches);
        return Json(new { keys = _keys });
    }

    private static Task<HttpResponseMessage> Json(object body) => Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
    {
        Content = new StringContent(JsonConvert.SerializeObject(body), Encoding.UTF8, "application/json"),
    });
}
