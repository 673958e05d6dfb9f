using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Privacy.Keys;

/// <summary>The master key and what is derived from it: purpose keys, wrapped keys and blind indexes.</summary>
/// <remarks>Thread-safe. Purposes are product constants, never customer values: each derived key is kept in memory.</remarks>
public sealed class KeyRing
{
    internal const int MasterLength = 32;
    private const int BlindIndexLength = 16;

    private readonly byte[] _master;
    private readonly ConcurrentDictionary<string, byte[]> _indexKeys = new(StringComparer.Ordinal);
    private readonly byte[] _wrapKey;

    /// <summary>Takes a master key of 32 bytes; tests use it directly, the host takes <see cref="FromFile"/>.</summary>
    public KeyRing(ReadOnlySpan<byte> master)
    {
        if (master.Length != MasterLength)
            throw new ArgumentException($"A master key has {MasterLength} bytes; this one has {master.Length}.", nameof(master));
        _master = master.ToArray();
        _wrapKey = Derive("key-wrap");
    }

    /// <summary>Reads the master key from a file, which is created with a random key when it is missing.</summary>
    public static KeyRing FromFile(string path) => new(KeyFile.ReadOrCreate(path));

    /// <summary>Derives a key for one purpose (HKDF-SHA256): the same purpose gives the same key, and no purpose's key tells another's.</summary>
    public byte[] Derive(string purpose, int length = 32) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, _master, length, info: Encoding.UTF8.GetBytes(purpose));

    /// <summary>Encrypts a key so that only this ring opens it, and only for the same context.</summary>
    public byte[] Wrap(ReadOnlySpan<byte> key, string context) => SealedBox.Seal(_wrapKey, key, Encoding.UTF8.GetBytes(context));

    /// <summary>Opens a wrapped key; throws <see cref="CryptographicException"/> when it was changed, or belongs to another ring or context.</summary>
    public byte[] Unwrap(ReadOnlySpan<byte> wrapped, string context) => SealedBox.Open(_wrapKey, wrapped, Encoding.UTF8.GetBytes(context));

    /// <summary>Computes what an exact look-up compares instead of the value: HMAC-SHA256 cut to 128 bits, base64url.</summary>
    public string BlindIndex(string purpose, string normalised)
    {
        var key = _indexKeys.GetOrAdd(purpose, static (name, ring) => ring.Derive("blind-index:" + name), this);
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(key, Encoding.UTF8.GetBytes(normalised), hash);
        return Base64Url.EncodeToString(hash[..BlindIndexLength]);
    }
}
