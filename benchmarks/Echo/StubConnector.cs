using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Benchmarks.Echo;

/// <summary>A channel that takes every reply, counts it, and signs tokens with a key of its own.</summary>
internal sealed class StubConnector : IAsyncDisposable
{
    public const string Issuer = "https://stub.invalid";
    public const string AppId = "00000000-0000-0000-0000-000000000001";
    private const string KeyId = "stub";

    private static readonly string[] _algorithms = ["RS256"];

    private readonly RSA _key = RSA.Create(2048);
    private readonly WebApplication _app;
    private long _replies;

    private StubConnector(WebApplication app) => _app = app;

    public Uri Address { get; private set; } = new("http://127.0.0.1");

    /// <summary>Replies so far.</summary>
    public long Replies => Interlocked.Read(ref _replies);

    public Uri MetadataUrl => new(Address, "/metadata");

    public static async Task<StubConnector> StartAsync()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        var stub = new StubConnector(builder.Build());
        stub._app.MapPost("/v3/conversations/{conversation}/activities/{activity?}", stub.TakeAsync);
        stub._app.MapGet("/metadata", () => new { issuer = Issuer, jwks_uri = new Uri(stub.Address, "/keys"), id_token_signing_alg_values_supported = _algorithms });
        stub._app.MapGet("/keys", stub.Keys);
        await stub._app.StartAsync();
        stub.Address = new Uri(stub._app.Urls.First());
        return stub;
    }

    /// <summary>A token as the Bot Service makes it, good for an hour.</summary>
    public string Token()
    {
        var now = TimeProvider.System.GetUtcNow();
        var claims = $$"""{"iss":"{{Issuer}}","aud":"{{AppId}}","serviceurl":"{{Address.AbsoluteUri}}","nbf":{{now.ToUnixTimeSeconds()}},"exp":{{now.AddHours(1).ToUnixTimeSeconds()}}}""";
        var signed = $"{Encoded($$"""{"alg":"RS256","typ":"JWT","kid":"{{KeyId}}"}""")}.{Encoded(claims)}";
        return $"{signed}.{Base64Url.EncodeToString(_key.SignData(Encoding.ASCII.GetBytes(signed), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
    }

    public async ValueTask DisposeAsync()
    {
        await _app.DisposeAsync();
        _key.Dispose();
    }

    private static string Encoded(string json) => Base64Url.EncodeToString(Encoding.UTF8.GetBytes(json));

    private async Task TakeAsync(HttpContext context)
    {
        await context.Request.Body.CopyToAsync(Stream.Null);
        Interlocked.Increment(ref _replies);
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync("{\"id\":\"r\"}");
    }

    private object Keys()
    {
        var key = _key.ExportParameters(includePrivateParameters: false);
        return new
        {
            keys = new[]
            {
                new
                {
                    kty = "RSA",
                    use = "sig",
                    alg = "RS256",
                    kid = KeyId,
                    n = Base64Url.EncodeToString(key.Modulus),
                    e = Base64Url.EncodeToString(key.Exponent),
                    endorsements = new[] { EchoCustomer.Channel },
                },
            },
        };
    }
}
