using System.Buffers.Text;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Channels.BotService;

/// <summary>Azure Bot Service on loopback, with keys made for the test: publishes its keys, signs tokens, and takes what the bot says.</summary>
internal sealed class ChannelService : IAsyncDisposable
{
    public const string AppId = "6f0f2a1c-3b52-4f0e-9d59-0c3a5e8a1d11";

    private const string KeyId = "key-1";

    private const string Issuer = "https://api.botframework.com";

    private readonly WebApplication _server;
    private readonly RSA _key = RSA.Create(2048);
    private readonly Channel<JObject> _said = Channel.CreateUnbounded<JObject>();
    private readonly Queue<HttpStatusCode> _refusals = new();
    private int _keysAsked;

    private ChannelService()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _server = builder.Build();
        _server.MapGet("/openid", () => Results.Json(new { issuer = Issuer, jwks_uri = $"{Url}/keys", id_token_signing_alg_values_supported = new[] { "RS256" } }));
        _server.MapGet("/keys", Keys);
        _server.MapPost("/v3/conversations/{conversation}/activities", TakeAsync);
        _server.MapPost("/v3/conversations/{conversation}/activities/{activity}", TakeAsync);
    }

    public string Url => _server.Urls.First();

    /// <summary>Whether the service takes what the bot says and answers something unreadable.</summary>
    public bool AnswersJunk { get; set; }

    /// <summary>How often the keys were fetched.</summary>
    public int KeysAsked => _keysAsked;

    /// <summary>The headers Authorization of what the bot said.</summary>
    public List<string> Authorizations { get; } = [];

    /// <summary>What the bot's settings must be to be called by this service.</summary>
    public (string, string)[] Settings =>
    [
        ("MicrosoftAppId", AppId),
        ("MicrosoftAppPassword", "not-a-secret"),
        ("ToBotFromChannelOpenIdMetadataUrl", $"{Url}/openid"),
        ("ToBotFromEmulatorOpenIdMetadataUrl", $"{Url}/openid"),
        ("ToBotFromChannelTokenIssuer", Issuer),
        ("ToChannelFromBotLoginUrl", $"{Url}/login"),
        ("ToChannelFromBotOAuthScope", "https://api.botframework.com"),
        ("OAuthUrl", $"{Url}/oauth"),
        ("CallerId", "urn:botframework:azure"),
    ];

    public static async Task<ChannelService> StartAsync()
    {
        var service = new ChannelService();
        await service._server.StartAsync();
        return service;
    }

    /// <summary>A token as the service sends it with an activity; what is given differs from that.</summary>
    public string Token(string audience = AppId, string issuer = Issuer, string? serviceUrl = null, string kid = KeyId, DateTimeOffset? expires = null, RSA? key = null)
    {
        var until = expires ?? TimeProvider.System.GetUtcNow().AddHours(1);
        var header = new JObject { ["typ"] = "JWT", ["alg"] = "RS256", ["kid"] = kid };
        var payload = new JObject { ["iss"] = issuer, ["aud"] = audience, ["nbf"] = until.AddHours(-2).ToUnixTimeSeconds(), ["exp"] = until.ToUnixTimeSeconds(), ["serviceurl"] = serviceUrl ?? Url };
        var signed = $"{Encode(header)}.{Encode(payload)}";
        return $"{signed}.{Base64Url.EncodeToString((key ?? _key).SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    /// <summary>The next calls are answered so, instead of being taken.</summary>
    public void Refuse(params HttpStatusCode[] statuses)
    {
        foreach (var status in statuses)
            _refusals.Enqueue(status);
    }

    /// <summary>The next activity that the bot says.</summary>
    public async Task<JObject> NextAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        return await _said.Reader.ReadAsync(patience.Token);
    }

    /// <summary>The next message, signs of work left out.</summary>
    public async Task<JObject> NextMessageAsync()
    {
        while (true)
        {
            if (await NextAsync() is var said && (string?)said["type"] == "message")
                return said;
        }
    }

    /// <summary>Whether nothing more was said than was read.</summary>
    public bool IsSilent => !_said.Reader.TryPeek(out _);

    public async ValueTask DisposeAsync()
    {
        await _server.DisposeAsync();
        _key.Dispose();
    }

    private static string Encode(JObject part) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(part.ToString(Newtonsoft.Json.Formatting.None)));

    private IResult Keys()
    {
        Interlocked.Increment(ref _keysAsked);
        var key = _key.ExportParameters(includePrivateParameters: false);
        return Results.Json(new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA", use = "sig", kid = KeyId, x5t = KeyId,
                    n = Base64Url.EncodeToString(key.Modulus), e = Base64Url.EncodeToString(key.Exponent),
                    endorsements = new[] { "msteams", "webchat", "sms" },
                },
            },
        });
    }

    private async Task<IResult> TakeAsync(HttpRequest request, string conversation)
    {
        using var reader = new StreamReader(request.Body);
        var activity = JObject.Parse(await reader.ReadToEndAsync());
        lock (_refusals)
        {
            Authorizations.Add(request.Headers.Authorization.ToString());
            if (_refusals.TryDequeue(out var refusal))
                return Results.Json(new { error = new { code = "Refused", message = "Not now." } }, statusCode: (int)refusal);
        }

        activity["_path"] = request.HttpContext.Features.Get<IHttpRequestFeature>()!.RawTarget; // every request has one
        activity["_conversation"] = conversation;
        var id = $"{Uri.UnescapeDataString(conversation)}|{Guid.NewGuid():n}";
        activity["_id"] = id;
        await _said.Writer.WriteAsync(activity);
        return AnswersJunk ? Results.Text("<html>thank you</html>", "text/html") : Results.Json(new { id });
    }
}
