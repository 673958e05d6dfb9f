using System.Security.Cryptography;

namespace EthicalBot.Privacy.Keys;

/// <summary>Wraps people's keys anew under the newest version, a batch at a time, while everything goes on.</summary>
public sealed class KeyRewrap(KeyRing ring, ISubjectKeyStore store)
{
    private const int Batch = 200;

    /// <summary>Wraps one batch and returns how many keys it changed; zero when none of an older version is left that can be opened.</summary>
    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var version = ring.WrapVersion;
        if (!ring.IsOpen) return 0;
        var old = await store.NotOfVersionAsync(version, Batch, cancellationToken);
        var fresh = new List<(string, WrappedKey, WrappedKey)>(old.Count);
        foreach (var (subject, key) in old)
        {
            // A newer version than this process uses yet: another one is ahead.
            if (key.Version > version) continue;
            var context = SubjectVault.WrapContext(subject);
            try
            {
                fresh.Add((subject, key, ring.WrapKey(ring.UnwrapKey(key, context), context)));
            }
            catch (CryptographicException)
            {
                // It was changed, and opens for nobody: what can be wrapped anew does not wait for it.
            }
        }

        return fresh.Count == 0 ? 0 : await store.ReplaceAsync(fresh, cancellationToken);
    }
}
