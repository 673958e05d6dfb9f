using System.Collections.Concurrent;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The tokens that were accepted, until they expire: a service uses one for an hour's or a day's requests.</summary>
internal static class VerifiedTokens
{
    // Only verified tokens come here, so nobody else can fill this.
    private const int MaxKept = 1000;
    private static readonly ConcurrentDictionary<string, (BearerToken Token, DateTimeOffset Until)> ByHeader = new(StringComparer.Ordinal);

    /// <summary>Returns the token of an authorization header, already taken apart, or null when it is not kept.</summary>
    public static BearerToken? Find(string authHeader) => ByHeader.TryGetValue(authHeader, out var kept) ? kept.Token : null;

    /// <summary>Keeps a token until its end, and those that have ended no longer.</summary>
    public static void Keep(string authHeader, BearerToken token, DateTimeOffset until, DateTimeOffset now)
    {
        // A new token comes once an hour or a day from each service; a look at all of them is cheaper than its signature was.
        foreach (var (header, kept) in ByHeader)
        {
            if (kept.Until < now)
            {
                ByHeader.TryRemove(header, out _);
            }
        }

        if (ByHeader.Count >= MaxKept)
        {
            ByHeader.Clear();
        }

        ByHeader[authHeader] = (token, until);
    }
}
