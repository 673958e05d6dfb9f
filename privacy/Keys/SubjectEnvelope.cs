using System.Security.Cryptography;

namespace EthicalBot.Privacy.Keys;

/// <summary>Version | key id (8) | header proof (8) | sealed box. The id tells "sealed under a key that was destroyed" from "changed".</summary>
/// <remarks>Without it, a person who was erased and writes again would make each old row look like an attack.</remarks>
internal sealed class SubjectEnvelope(byte[] headerKey)
{
    private const byte Version = 1;
    private const int ProofLength = 8;
    private const int IdEnd = 1 + DataKey.IdLength;
    private const int HeaderLength = IdEnd + ProofLength;

    public byte[] Seal(DataKey key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> associated)
    {
        var header = new byte[HeaderLength];
        header[0] = Version;
        key.Id.CopyTo(header, 1);
        Proof(header.AsSpan(0, IdEnd), associated).CopyTo(header, IdEnd);
        return [.. header, .. SealedBox.Seal(key.Bytes, plain, [.. header, .. associated])];
    }

    public byte[]? Open(DataKey key, ReadOnlySpan<byte> envelope, ReadOnlySpan<byte> associated)
    {
        if (envelope.Length < HeaderLength) throw new CryptographicException("The sealed value is too short.");
        if (envelope[0] != Version)
            throw new CryptographicException($"A sealed value starts with version {Version}; this one starts with {envelope[0]}.");
        var header = envelope[..HeaderLength];
        if (header[1..IdEnd].SequenceEqual(key.Id)) return SealedBox.Open(key.Bytes, envelope[HeaderLength..], [.. header, .. associated]);
        if (!CryptographicOperations.FixedTimeEquals(Proof(header[..IdEnd], associated), header[IdEnd..]))
            throw new CryptographicException("The sealed value's header was changed, or it belongs elsewhere.");
        return null;
    }

    private byte[] Proof(ReadOnlySpan<byte> header, ReadOnlySpan<byte> associated) =>
        HMACSHA256.HashData(headerKey, (byte[])[.. header, .. associated])[..ProofLength];
}
