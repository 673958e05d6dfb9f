using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace EthicalBot.Privacy.Audit.Checkpoints;

/// <summary>A checkpoint as it is written: one line, JSON without spaces, a space, and the signature (ECDSA P-256, SHA-256, DER) of that JSON in base64.</summary>
/// <remarks>So that somebody outside can verify it with <c>openssl dgst -sha256 -verify</c> alone.</remarks>
public sealed class AuditCheckpointLine
{
    private AuditCheckpointLine(AuditCheckpoint checkpoint, string payload, string text) => (Checkpoint, Payload, Text) = (checkpoint, payload, text);

    /// <summary>What it says.</summary>
    public AuditCheckpoint Checkpoint { get; }

    /// <summary>The line, without its end.</summary>
    public string Text { get; }

    /// <summary>What the next checkpoint names as the one before it.</summary>
    public string Digest => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    internal string Payload { get; }

    internal byte[] Signature => Convert.FromBase64String(Text[(Payload.Length + 1)..]);

    /// <summary>Signs a checkpoint.</summary>
    public static AuditCheckpointLine Sign(AuditCheckpoint checkpoint, AuditSigner signer)
    {
        var payload = JsonSerializer.Serialize(checkpoint, JsonSerializerOptions.Web);
        return new(checkpoint, payload, $"{payload} {Convert.ToBase64String(signer.Sign(Encoding.UTF8.GetBytes(payload)))}");
    }

    /// <summary>Reads a line; null when it is none. Whether the signature is right is the key's to say.</summary>
    public static AuditCheckpointLine? Read(string text)
    {
        var end = text.LastIndexOf(' ');
        if (end < 0 || !IsBase64(text.AsSpan(end + 1)))
            return null;
        try
        {
            var payload = text[..end];
            return JsonSerializer.Deserialize<AuditCheckpoint>(payload, JsonSerializerOptions.Web) is { Log: not null, Hash: not null, Key: not null, Previous: not null } checkpoint ? new(checkpoint, payload, text) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static bool IsBase64(ReadOnlySpan<char> text) => text.Length > 0 && Convert.TryFromBase64Chars(text, new byte[text.Length], out _);
}
