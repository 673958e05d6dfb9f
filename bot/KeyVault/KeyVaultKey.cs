using System.Buffers.Text;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Azure.Core;
using Azure.Identity;
using EthicalBot.Privacy.Keys;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.KeyVault;

/// <summary>A key in Azure Key Vault, by its REST operations wrapKey, unwrapKey and rotate; the key itself never comes here.</summary>
internal sealed class KeyVaultKey(
    IHttpClientFactory clients,
    [FromKeyedServices(KeyVaultServiceCollectionExtensions.Credential)] TokenCredential credential,
    IOptions<KeyVaultOptions> options,
    TimeProvider time) : IKeyEncryptionKey
{
    private const int MostBytes = 64 * 1024;
    private static readonly TimeSpan[] Waits = [TimeSpan.FromMilliseconds(200), TimeSpan.FromSeconds(1)];

    private Uri Key => options.Value.Key!; // registered only when it is set, and checked

    /// <inheritdoc/>
    public string Setting => KeyVaultOptions.KeySetting;

    /// <inheritdoc/>
    public async Task<(string Id, byte[] Sealed)> WrapAsync(ReadOnlyMemory<byte> key, CancellationToken cancellationToken)
    {
        var answer = await AskAsync(KeyVaultAddress.Of(Key, "wrapkey"), key, cancellationToken);
        // Checked now: what another key sealed would be found out at the next start.
        _ = KeyVaultAddress.Of(Key, "unwrapkey", answer.Kid);
        return (answer.Kid, answer.Value);
    }

    /// <inheritdoc/>
    public async Task<byte[]> UnwrapAsync(string id, ReadOnlyMemory<byte> sealedKey, CancellationToken cancellationToken) =>
        (await AskAsync(KeyVaultAddress.Of(Key, "unwrapkey", id), sealedKey, cancellationToken)).Value;

    /// <inheritdoc/>
    public async Task RotateAsync(CancellationToken cancellationToken) => _ = await SendAsync(KeyVaultAddress.Of(Key, "rotate"), "{}", cancellationToken);

    private async Task<Answer> AskAsync(Uri address, ReadOnlyMemory<byte> value, CancellationToken cancellationToken)
    {
        var json = await SendAsync(address, JsonSerializer.Serialize(new { alg = options.Value.Algorithm, value = Base64Url.EncodeToString(value.Span) }), cancellationToken);
        try
        {
            using var document = JsonDocument.Parse(json);
            var (kid, text) = (document.RootElement.GetProperty("kid").GetString(), document.RootElement.GetProperty("value").GetString());
            if (kid is not null && text is not null)
                return new(kid, Base64Url.DecodeFromChars(text));
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw Fault("answers with something that is no answer of a key vault", exception);
        }

        throw Fault("answers without a key", null);
    }

    private async Task<byte[]> SendAsync(Uri address, string body, CancellationToken cancellationToken)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return await SendOnceAsync(address, body, cancellationToken);
            }
            catch (Exception exception) when (exception is HttpRequestException or AuthenticationFailedException || (exception is OperationCanceledException && !cancellationToken.IsCancellationRequested))
            {
                // No, and not "not now": asking again changes nothing.
                var refused = exception is HttpRequestException { StatusCode: { } status } && (int)status < 500 && status is not HttpStatusCode.TooManyRequests;
                if (refused || exception is AuthenticationFailedException || attempt == Waits.Length)
                    throw Fault(Words(exception), exception);
                await Task.Delay(Waits[attempt], time, cancellationToken);
            }
        }
    }

    private async Task<byte[]> SendOnceAsync(Uri address, string body, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(TimeSpan.FromSeconds(options.Value.TimeoutSeconds));
        var token = await credential.GetTokenAsync(new TokenRequestContext([KeyVaultAddress.Scope(Key)]), patience.Token);
        using var client = clients.CreateClient(nameof(KeyVaultKey));
        client.MaxResponseContentBufferSize = MostBytes;
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new StringContent(body, new MediaTypeHeaderValue("application/json")) };
        request.Headers.Authorization = new("Bearer", token.Token);
        using var response = await client.SendAsync(request, patience.Token);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync(patience.Token);
    }

    // What the other side says may quote what it was asked: its number is enough.
    private static string Words(Exception exception) => exception switch
    {
        HttpRequestException { StatusCode: { } status } => $"refuses with {(int)status}; the bot's identity needs the rights to wrap and unwrap keys with it, and to rotate it for 'keys rotate'",
        AuthenticationFailedException => "gives no access, for there is no token for it: sign in, or give the machine an identity",
        OperationCanceledException => "does not answer in time",
        _ => "cannot be reached",
    };

    private KeyEncryptionException Fault(string what, Exception? inner) => new($"{Setting} is '{Key}', which {what}.", inner);

    private sealed record Answer(string Kid, byte[] Value);
}
