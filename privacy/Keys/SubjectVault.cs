using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Privacy.Keys;

/// <summary>Seals what belongs to a person under that person's own key; destroying the key erases the person.</summary>
/// <remarks>Thread-safe. After an erasure on another machine, this one may still open for as long as a key is cached: 30 seconds.</remarks>
public sealed class SubjectVault
{
    private const int KeyLength = 32;

    private readonly KeyRing _keys;
    private readonly ISubjectKeyStore _store;
    private readonly SubjectKeyCache _cache;
    private readonly SubjectEnvelope _envelope;

    /// <summary>Takes the ring that wraps the keys and the store that keeps them.</summary>
    public SubjectVault(KeyRing keys, ISubjectKeyStore store) : this(keys, store, TimeProvider.System)
    {
    }

    internal SubjectVault(KeyRing keys, ISubjectKeyStore store, TimeProvider time)
    {
        (_keys, _store, _cache) = (keys, store, new SubjectKeyCache(time));
        _envelope = new SubjectEnvelope(keys.Derive("subject-envelope-header"));
    }

    /// <summary>Seals bytes for a person; the context says where they belong (table, field, row) and must be the same to open.</summary>
    public async Task<byte[]> SealAsync(string subject, ReadOnlyMemory<byte> plain, string context, CancellationToken cancellationToken) =>
        _envelope.Seal(await KeyForSealingAsync(subject, cancellationToken), plain.Span, Associated('b', subject, context));

    /// <summary>Opens sealed bytes; null when the person's key was destroyed, <see cref="CryptographicException"/> when they were changed or moved.</summary>
    public async Task<byte[]?> OpenAsync(string subject, ReadOnlyMemory<byte> sealedBytes, string context, CancellationToken cancellationToken) =>
        await FindKeyAsync(subject, cancellationToken) is { } key ? _envelope.Open(key, sealedBytes.Span, Associated('b', subject, context)) : null;

    /// <summary>Seals a redacted text for a person.</summary>
    public async Task<byte[]> SealAsync(string subject, RedactedText text, string context, CancellationToken cancellationToken) =>
        _envelope.Seal(await KeyForSealingAsync(subject, cancellationToken), RedactedTextCodec.Write(text), Associated('t', subject, context));

    /// <summary>Opens a redacted text that was sealed as one; null when the person's key was destroyed.</summary>
    public async Task<RedactedText?> OpenTextAsync(
        string subject, ReadOnlyMemory<byte> sealedBytes, string context, CancellationToken cancellationToken) =>
        await FindKeyAsync(subject, cancellationToken) is { } key
        && _envelope.Open(key, sealedBytes.Span, Associated('t', subject, context)) is { } plain
            ? RedactedTextCodec.Read(plain)
            : null;

    /// <summary>Destroys the person's key: everything sealed for them can no longer be opened by anyone.</summary>
    public async Task EraseAsync(string subject, CancellationToken cancellationToken)
    {
        _cache.Evict(subject);
        try
        {
            await _store.DestroyAsync(subject, cancellationToken);
        }
        finally
        {
            // Again: a turn may have read the key between the first eviction and the destruction.
            _cache.Evict(subject);
        }
    }

    private async Task<DataKey?> FindKeyAsync(string subject, CancellationToken cancellationToken)
    {
        if (_cache.Find(subject) is { } cached) return cached;
        var erasures = _cache.Erasures;
        return await _store.FindAsync(subject, cancellationToken) is { } wrapped ? Unwrap(subject, wrapped, erasures) : null;
    }

    private async Task<DataKey> KeyForSealingAsync(string subject, CancellationToken cancellationToken)
    {
        if (await FindKeyAsync(subject, cancellationToken) is { } key) return key;
        var erasures = _cache.Erasures;
        var fresh = _keys.WrapKey(RandomNumberGenerator.GetBytes(KeyLength), WrapContext(subject));
        return Unwrap(subject, await _store.AddAsync(subject, fresh, cancellationToken), erasures);
    }

    private DataKey Unwrap(string subject, WrappedKey wrapped, long erasuresSeen)
    {
        var key = new DataKey(_keys.UnwrapKey(wrapped, WrapContext(subject)));
        _cache.Keep(subject, key, erasuresSeen);
        return key;
    }

    internal static string WrapContext(string subject) => "subject-key:" + subject;

    // The kind keeps bytes from being reopened as a RedactedText; the length keeps subject and context from running into each other.
    private static byte[] Associated(char kind, string subject, string context) =>
        Encoding.UTF8.GetBytes($"{kind}{subject.Length}:{subject}{context}");
}
