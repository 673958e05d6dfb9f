namespace EthicalBot.Privacy.Keys;

/// <summary>A person's key, wrapped, with the version of the wrapping key that opens it.</summary>
/// <remarks>A class and not a tuple of bytes, so that no key can be kept without its version.</remarks>
public sealed record WrappedKey(long Version, byte[] Bytes);
