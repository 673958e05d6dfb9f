using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text.Json;
using Azure.Core;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace EthicalBot.Tests.KeyVault;

/// <summary>Plays a key vault on this machine: one RSA key with versions, by the REST operations that the bot uses.</summary>
internal sealed class FakeKeyVault : IAsyncDisposable
{
    private readonly List<RSA> _versions = [RSA.Create(2048)];
    private readonly WebApplication _app;

    private FakeKeyVault()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        _app = builder.Build();
        _app.MapPost("/keys/ethicalbot/wrapkey", (HttpRequest request, JsonElement body) => Answer(request, () => WrapAnswer(body)));
        _app.MapPost("/keys/ethicalbot/rotate", (HttpRequest request) => Answer(request, () =>
        {
            _versions.Add(RSA.Create(2048));
            return new { key = new { kid = Kid(_versions.Count) } };
        }));
        _app.MapPost("/keys/ethicalbot/{version}/unwrapkey", (HttpRequest request, string version, JsonElement body) => Answer(request, () =>
        {
            var key = _versions[int.Parse(version[1..], System.Globalization.CultureInfo.InvariantCulture) - 1];
            return new { kid = Kid(_versions.IndexOf(key) + 1), value = Base64Url.EncodeToString(key.Decrypt(Value(body), RSAEncryptionPadding.OaepSHA256)) };
        }));
    }

    public Uri Key => new($"{_app.Urls.First()}/keys/ethicalbot");

    public bool IsDown { get; set; }

    public int Versions => _versions.Count;

    public int Calls { get; private set; }

    public static async Task<FakeKeyVault> StartAsync()
    {
        var vault = new FakeKeyVault();
        await vault._app.StartAsync();
        return vault;
    }

    /// <summary>Makes a version useless, as one that was deleted is.</summary>
    public void Destroy(int version) => _versions[version - 1] = RSA.Create(2048);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private object WrapAnswer(JsonElement body) =>
        new { kid = Kid(_versions.Count), value = Base64Url.EncodeToString(_versions[^1].Encrypt(Value(body), RSAEncryptionPadding.OaepSHA256)) };

    private IResult Answer(HttpRequest request, Func<object> make)
    {
        Calls++;
        if (IsDown)
            return Results.StatusCode(403);
        return request.Headers.Authorization == $"Bearer {Credential.Token}" && request.Query["api-version"] == "7.4" ? Results.Json(make()) : Results.StatusCode(401);
    }

    private string Kid(int version) => $"{Key}/v{version}";

    private static byte[] Value(JsonElement body) =>
        body.GetProperty("alg").GetString() == "RSA-OAEP-256" ? Base64Url.DecodeFromChars(body.GetProperty("value").GetString()) : throw new InvalidOperationException("another algorithm");

    internal sealed class Credential : TokenCredential
    {
        public const string Token = "a-token-of-a-test";

        public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) => new(Token, DateTimeOffset.MaxValue);

        public override ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
            requestContext.Scopes is ["https://vault.azure.net/.default"] ? new(GetToken(requestContext, cancellationToken)) : throw new InvalidOperationException("another scope");
    }
}
