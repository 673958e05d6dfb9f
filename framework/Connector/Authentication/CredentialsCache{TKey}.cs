using System.Collections.Concurrent;
using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Keeps the credentials that a factory has made. A turn asks for them several times, and new ones would get a token of their own each time.
/// </summary>
internal sealed class CredentialsCache<TKey>
    where TKey : notnull
{
    // An audience comes from a caller's verified token: there are as many as there are bots that call, and that is few.
    private const int Capacity = 1000;
    private readonly ConcurrentDictionary<TKey, ServiceClientCredentials> _credentials = new();

    public ServiceClientCredentials GetOrAdd<TState>(TKey key, Func<TKey, TState, ServiceClientCredentials> create, TState state)
    {
        if (_credentials.TryGetValue(key, out var known))
        {
            return known;
        }

        if (_credentials.Count >= Capacity)
        {
            _credentials.Clear();
        }

        return _credentials.GetOrAdd(key, create, state);
    }
}
