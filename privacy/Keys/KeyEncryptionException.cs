namespace EthicalBot.Privacy.Keys;

/// <summary>The key-encryption key cannot be used; the message names the setting and tells nothing of a key.</summary>
public sealed class KeyEncryptionException(string message, Exception? inner = null) : Exception(message, inner);
