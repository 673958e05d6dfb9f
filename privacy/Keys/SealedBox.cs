using System.Security.Cryptography;

namespace EthicalBot.Privacy.Keys;

/// <summary>AES-256-GCM with a version byte and a random nonce: version | nonce (12) | tag (16) | cipher text.</summary>
internal static class SealedBox
{
    private const byte Version = 1;
    private const int NonceLength = 12;
    private const int TagLength = 16;
    private const int HeaderLength = 1 + NonceLength + TagLength;

    public static byte[] Seal(ReadOnlySpan<byte> key, ReadOnlySpan<byte> plain, ReadOnlySpan<byte> associated)
    {
        var box = new byte[HeaderLength + plain.Length];
        box[0] = Version;
        var nonce = box.AsSpan(1, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(nonce, plain, box.AsSpan(HeaderLength), box.AsSpan(1 + NonceLength, TagLength), associated);
        return box;
    }

    public static byte[] Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> box, ReadOnlySpan<byte> associated)
    {
        if (box.Length < HeaderLength)
            throw new CryptographicException($"A sealed value has at least {HeaderLength} bytes; this one has {box.Length}.");
        if (box[0] != Version)
            throw new CryptographicException($"A sealed value starts with version {Version}; this one starts with {box[0]}.");
        var plain = new byte[box.Length - HeaderLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(box.Slice(1, NonceLength), box[HeaderLength..], box.Slice(1 + NonceLength, TagLength), plain, associated);
        return plain;
    }
}
