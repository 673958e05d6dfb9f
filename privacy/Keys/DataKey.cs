using System.Security.Cryptography;

namespace EthicalBot.Privacy.Keys;

/// <summary>One person's unwrapped key, and a short name for it that tells nothing of it.</summary>
internal sealed class DataKey(byte[] bytes)
{
    public const int IdLength = 8;

    public byte[] Bytes { get; } = bytes;

    public byte[] Id { get; } = HKDF.DeriveKey(HashAlgorithmName.SHA256, bytes, IdLength, info: "key-id"u8.ToArray());
}
