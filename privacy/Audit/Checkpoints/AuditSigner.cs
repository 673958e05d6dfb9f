using System.Security.Cryptography;
using System.Text;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Privacy.Audit.Checkpoints;

/// <summary>The private key that signs checkpoints: ECDSA on P-256.</summary>
public sealed class AuditSigner : IDisposable
{
    private const string Purpose = "audit-signing-key";

    private readonly ECDsa _key;
    private readonly Lock _lock = new();

    private AuditSigner(ECDsa key)
    {
        _key = key;
        PublicKey = key.ExportSubjectPublicKeyInfoPem();
        Id = AuditPublicKeys.IdOf(key);
    }

    /// <summary>The key's name: the beginning of SHA-256 of the public key.</summary>
    public string Id { get; }

    /// <summary>The public key, as PEM.</summary>
    public string PublicKey { get; }

    /// <summary>Makes a new key.</summary>
    public static AuditSigner Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>Opens a key that <see cref="Seal"/> sealed; throws <see cref="CryptographicException"/> when it was changed.</summary>
    public static AuditSigner Open(string id, ReadOnlySpan<byte> sealedKey, KeyRing keys)
    {
        var key = ECDsa.Create();
        key.ImportPkcs8PrivateKey(SealedBox.Open(keys.Derive(Purpose), sealedKey, Encoding.UTF8.GetBytes(id)), out _);
        return new(key);
    }

    // Under a key derived for this, not a wrapped one: it opens whichever key-encryption key is in use.
    /// <summary>The private key, so that only the same key ring opens it.</summary>
    public byte[] Seal(KeyRing keys) => SealedBox.Seal(keys.Derive(Purpose), _key.ExportPkcs8PrivateKey(), Encoding.UTF8.GetBytes(Id));

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    internal byte[] Sign(byte[] payload)
    {
        lock (_lock)
            return _key.SignData(payload, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
    }
}
