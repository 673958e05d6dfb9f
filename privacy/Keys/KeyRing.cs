using System.Buffers.Text;
using System.Collections.Concurrent;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Privacy.Keys;

/// <summary>The master key and what is derived from it: purpose keys, wrapped keys and blind indexes.</summary>
/// <remarks>Thread-safe. Purposes are product constants, never customer values: each derived key is kept in memory.</remarks>
public sealed class KeyRing
{
    internal const int MasterLength = 32;
    internal const long FirstVersion = 1;
    private const int BlindIndexLength = 16;

    private readonly byte[] _master;
    private readonly ConcurrentDictionary<string, byte[]> _indexKeys = new(StringComparer.Ordinal);
    private readonly byte[] _wrapKey;
    // Exchanged whole, so that a reader sees the old set or the new one.
    private volatile WrapKeys _wrapKeys;

    /// <summary>Takes a master key of 32 bytes; tests use it directly, the host takes <see cref="FromFile"/>.</summary>
    public KeyRing(ReadOnlySpan<byte> master)
    {
        if (master.Length != MasterLength)
            throw new ArgumentException($"A master key has {MasterLength} bytes; this one has {master.Length}.", nameof(master));
        _master = master.ToArray();
        _wrapKey = Derive("key-wrap");
        _wrapKeys = new(new Dictionary<long, byte[]> { [FirstVersion] = _wrapKey }, FirstVersion);
    }

    /// <summary>Reads the keys from a file in which they lie in clear; it is created with a random key when it is missing.</summary>
    public static KeyRing FromFile(string path) => new KeyRingFile(path, kek: null, TimeProvider.System).OpenAsync(CancellationToken.None).GetAwaiter().GetResult(); // without a service nothing waits

    /// <summary>Whether people's keys can be opened; not when the key-encryption key has been out of reach for too long.</summary>
    public bool IsOpen => _wrapKeys.ByVersion.Count > 0;

    /// <summary>The version that wraps new keys; a newer one is only opened until every process has heard of it.</summary>
    public long WrapVersion => _wrapKeys.ForNew;

    /// <summary>The newest version at hand.</summary>
    internal long NewestVersion => _wrapKeys.ByVersion.Keys.DefaultIfEmpty().Max();

    /// <summary>Wraps a person's key under the version for new keys.</summary>
    /// <exception cref="KeyEncryptionException">No wrapping key is at hand.</exception>
    internal WrappedKey WrapKey(ReadOnlySpan<byte> key, string context)
    {
        var keys = _wrapKeys;
        if (keys.ByVersion.Count == 0) throw OutOfReach();
        return new(keys.ForNew, SealedBox.Seal(keys.ByVersion[keys.ForNew], key, Associated(keys.ForNew, context)));
    }

    /// <summary>Opens a person's key with the version that wrapped it.</summary>
    /// <exception cref="KeyEncryptionException">That version is not at hand.</exception>
    internal byte[] UnwrapKey(WrappedKey wrapped, string context) =>
        _wrapKeys.ByVersion.TryGetValue(wrapped.Version, out var key)
            ? SealedBox.Open(key, wrapped.Bytes, Associated(wrapped.Version, context))
            : throw OutOfReach();

    /// <summary>Takes the wrapping keys that are good from now on, by version; the first is the master key's own.</summary>
    internal void Take(IReadOnlyDictionary<long, byte[]> later, long forNew) =>
        _wrapKeys = new(later.Append(new(FirstVersion, _wrapKey)).ToDictionary(), forNew);

    /// <summary>Forgets the wrapping keys: nobody's data opens until they are taken again.</summary>
    internal void Forget() => _wrapKeys = new(new Dictionary<long, byte[]>(), 0);

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

    // The first version as it always was; later ones are bound to their number.
    private static byte[] Associated(long version, string context) =>
        Encoding.UTF8.GetBytes(version == FirstVersion ? context : string.Create(CultureInfo.InvariantCulture, $"{version}:{context}"));

    private static KeyEncryptionException OutOfReach() =>
        new("The key that wraps a person's key is not at hand: the key-encryption key has been out of reach for too long, or Privacy:KeyFile lacks a line.");

    private sealed record WrapKeys(IReadOnlyDictionary<long, byte[]> ByVersion, long ForNew);
}
