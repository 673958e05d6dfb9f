using System.Security.Cryptography;
using System.Text;

namespace EthicalBot.Privacy.Audit.Checkpoints;

/// <summary>The public keys that checkpoints may be signed with, by id.</summary>
public sealed class AuditPublicKeys : IDisposable
{
    private const int IdLength = 16;

    private readonly Dictionary<string, ECDsa> _keys = new(StringComparer.Ordinal);

    /// <summary>The ids, which are the fingerprints to compare with a note kept elsewhere.</summary>
    public IReadOnlyCollection<string> Ids => _keys.Keys;

    /// <summary>Adds a key; false when the text is no public key on P-256.</summary>
    public bool Add(string pem)
    {
        var key = ECDsa.Create();
        try
        {
            key.ImportFromPem(pem);
            if (key.KeySize == 256)
            {
                _keys[IdOf(key)] = key;
                return true;
            }
        }
        catch (Exception exception) when (exception is ArgumentException or CryptographicException)
        {
            // No key: said by the result.
        }

        key.Dispose();
        return false;
    }

    /// <summary>Whether the line was signed with the key that it names.</summary>
    public bool Verifies(AuditCheckpointLine line) =>
        _keys.TryGetValue(line.Checkpoint.Key, out var key)
        && key.VerifyData(Encoding.UTF8.GetBytes(line.Payload), line.Signature, HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var key in _keys.Values)
            key.Dispose();
    }

    internal static string IdOf(ECDsa key) => Convert.ToHexStringLower(SHA256.HashData(key.ExportSubjectPublicKeyInfo()))[..IdLength];
}
