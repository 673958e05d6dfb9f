using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps the signing keys of one OpenID metadata address for a day. An unknown key id has them fetched again, once an hour at most and never
/// twice at a time, so that a flood of invented ids does not become a flood on the key server.
/// </summary>
internal sealed class SigningKeyCache(string metadataUrl, TimeProvider clock)
{
    private static readonly ConcurrentDictionary<string, SigningKeyCache> ByUrl = new();
    private static readonly TimeSpan MaxAge = TimeSpan.FromHours(24);
    private static readonly TimeSpan MinAge = TimeSpan.FromHours(1);
    private static readonly TimeSpan FirstTryAgain = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan FetchTimeout = TimeSpan.FromSeconds(20);

    private readonly Lock _gate = new();
    private Dictionary<string, SigningKey>? _keys;
    private DateTimeOffset _fetched = DateTimeOffset.MinValue;
    private DateTimeOffset _tried = DateTimeOffset.MinValue;
    private Task<Dictionary<string, SigningKey>?>? _fetch;

    /// <summary>Returns the process's one cache for an address: callers with a new <see cref="HttpClient"/> each share the keys.</summary>
    public static SigningKeyCache For(string metadataUrl) =>
        ByUrl.GetOrAdd(metadataUrl, static url => new SigningKeyCache(url, TimeProvider.System));

    /// <summary>Returns a key by its id, null when it is unknown.</summary>
    /// <exception cref="InvalidOperationException">No keys could be had yet.</exception>
    public async ValueTask<SigningKey?> FindAsync(string keyId, HttpClient client, CancellationToken cancellationToken)
    {
        var keys = await KeysAsync(MaxAge, client, cancellationToken).ConfigureAwait(false);
        if (keys.TryGetValue(keyId, out var key))
        {
            return key;
        }

        keys = await KeysAsync(MinAge, client, cancellationToken).ConfigureAwait(false);
        return keys.GetValueOrDefault(keyId);
    }

    private async ValueTask<Dictionary<string, SigningKey>> KeysAsync(TimeSpan maxAge, HttpClient client, CancellationToken cancellationToken)
    {
        Task<Dictionary<string, SigningKey>?> fetch;
        lock (_gate)
        {
            var now = clock.GetUtcNow();
            if (_keys is not null && (now - _fetched < maxAge || now - _tried < MinAge))
            {
                return _keys;
            }

            if (_fetch is null && now - _tried < FirstTryAgain)
            {
                throw NoKeys();
            }

            if (_fetch is null)
            {
                _tried = now;
                _fetch = Task.Run(() => FetchAsync(client), CancellationToken.None);
            }

            fetch = _fetch;
        }

        var fetched = await fetch.WaitAsync(cancellationToken).ConfigureAwait(false);
        lock (_gate)
        {
            // While the server cannot be reached, the keys that were good go on.
            return fetched ?? _keys ?? throw NoKeys();
        }
    }

    private async Task<Dictionary<string, SigningKey>?> FetchAsync(HttpClient client)
    {
        Dictionary<string, SigningKey>? keys = null;
        try
        {
            using var timeout = new CancellationTokenSource(FetchTimeout, TimeProvider.System);
            keys = SigningKeys.Parse(await OpenIdMetadata.GetKeysAsync(client, metadataUrl, timeout.Token).ConfigureAwait(false));
        }
        catch (Exception)
        {
            // Every waiter is told by the absence of keys; what went wrong on the way belongs to none of them.
        }

        lock (_gate)
        {
            if (keys is not null)
            {
                _keys = keys;
                _fetched = clock.GetUtcNow();
            }

            _fetch = null;
        }

        return keys;
    }

    private InvalidOperationException NoKeys() => new($"The signing keys of {metadataUrl} cannot be had.");
}
