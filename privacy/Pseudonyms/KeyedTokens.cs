using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>What stands for an identifier where nobody may turn it back: HMAC-SHA256, keyed by tenant, purpose and month, cut to 128 bits.</summary>
/// <remarks>Thread-safe. Tokens of two months cannot be linked: whoever needs a look-up over time uses a blind index.</remarks>
internal sealed class KeyedTokens(KeyRing keys, string tenant, TimeProvider time)
{
    private const int Length = 16;
    private const int MostKeys = 64;

    // Letters and digits only, and no two that differ in case alone: a token survives being shouted.
    private const string Letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private readonly ConcurrentDictionary<string, byte[]> _keys = new(StringComparer.Ordinal);

    public string For(Destination purpose, string label, string normalised)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(KeyOf(purpose), Encoding.UTF8.GetBytes(label + ":" + normalised), hash);
        return Spell(hash[..Length]);
    }

    private byte[] KeyOf(Destination purpose)
    {
        var epoch = time.GetUtcNow().ToString("yyyy-MM", CultureInfo.InvariantCulture);
        // The length keeps a tenant's name from running into what follows.
        var name = string.Create(CultureInfo.InvariantCulture, $"token:{tenant.Length}:{tenant}:{purpose}:{epoch}");
        if (_keys.TryGetValue(name, out var known)) return known;
        if (_keys.Count >= MostKeys) _keys.Clear();
        return _keys.GetOrAdd(name, keys.Derive(name));
    }

    private static string Spell(ReadOnlySpan<byte> bytes)
    {
        var spelt = new StringBuilder((bytes.Length * 8 + 4) / 5);
        var (bits, count) = (0, 0);
        foreach (var b in bytes)
        {
            (bits, count) = (((bits << 8) | b) & 0xFFFF, count + 8);
            for (; count >= 5; count -= 5) _ = spelt.Append(Letters[(bits >> (count - 5)) & 31]);
        }
        if (count > 0) _ = spelt.Append(Letters[(bits << (5 - count)) & 31]);
        return spelt.ToString();
    }
}
