using System.Globalization;

namespace EthicalBot.Privacy.Keys;

/// <summary>
/// One line of the key file. The master key: "ethicalbot-key-1 BASE64". A wrapping key: "ethicalbot-wrap-N SECONDS BASE64", made at that Unix time.
/// Sealed by a key-encryption key, "vault ID" stands before the base64.
/// </summary>
/// <param name="Version">The wrapping key's version; 0 for the master key.</param>
/// <param name="SealedBy">The id of the version of the key-encryption key that sealed it; null when it lies there in clear.</param>
internal sealed record KeyLine(long Version, DateTimeOffset MadeAt, string? SealedBy, byte[] Bytes)
{
    private const string MasterWord = "ethicalbot-key-1";
    private const string WrapWord = "ethicalbot-wrap-";
    private const string VaultWord = "vault";

    public bool IsMaster => Version == 0;

    public static KeyLine Master(byte[] bytes) => new(0, DateTimeOffset.UnixEpoch, null, bytes);

    /// <summary>Reads a line; null when it is none.</summary>
    public static KeyLine? Parse(string line)
    {
        var words = line.Split(' ');
        return words switch
        {
            [MasterWord, var key] => Of(0, 0, null, key),
            [MasterWord, VaultWord, var id, var key] => Of(0, 0, id, key),
            [var word, var seconds, var key] when IsWrap(word, seconds, out var version, out var at) => Of(version, at, null, key),
            [var word, var seconds, VaultWord, var id, var key] when IsWrap(word, seconds, out var version, out var at) => Of(version, at, id, key),
            _ => null,
        };
    }

    public override string ToString()
    {
        var head = IsMaster ? MasterWord : string.Create(CultureInfo.InvariantCulture, $"{WrapWord}{Version} {MadeAt.ToUnixTimeSeconds()}");
        return $"{head} {(SealedBy is null ? "" : $"{VaultWord} {SealedBy} ")}{Convert.ToBase64String(Bytes)}";
    }

    private static bool IsWrap(string word, string seconds, out long version, out long at)
    {
        (version, at) = (0, 0);
        return word.StartsWith(WrapWord, StringComparison.Ordinal)
            && long.TryParse(word.AsSpan(WrapWord.Length), NumberStyles.None, CultureInfo.InvariantCulture, out version) && version > 1
            && long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out at) && at < DateTimeOffset.MaxValue.ToUnixTimeSeconds();
    }

    private static KeyLine? Of(long version, long at, string? id, string key)
    {
        var bytes = new byte[key.Length];
        if (!Convert.TryFromBase64String(key, bytes, out var length) || length == 0 || (id is null && length != KeyRing.MasterLength)) return null;
        return new(version, DateTimeOffset.FromUnixTimeSeconds(at), id, bytes[..length]);
    }
}
