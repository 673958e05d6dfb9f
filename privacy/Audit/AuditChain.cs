using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EthicalBot.Privacy.Audit;

/// <summary>Links audit entries so that a changed, missing or exchanged one shows: h(i) = SHA-256(h(i-1) ‖ canonical bytes).</summary>
/// <remarks>The chain alone does not show that its end was cut off, or that all of it was hashed anew: signed checkpoints do.</remarks>
public static class AuditChain
{
    private static readonly byte[] s_start = new byte[SHA256.HashSizeInBytes];
    // Fixed, so that the bytes do not depend on the framework's idea of what a web page needs escaped.
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private const int UsualLength = 512;

    /// <summary>The hash before the first entry: 32 zero bytes.</summary>
    public static byte[] Start => [.. s_start];

    /// <summary>Computes an entry's hash from the hash before it; an empty previous hash means <see cref="Start"/>.</summary>
    public static byte[] Link(byte[] previousHash, byte[] canonicalEntry) =>
        SHA256.HashData([.. previousHash.Length == 0 ? s_start : previousHash, .. canonicalEntry]);

    /// <summary>Writes an entry as the same bytes every time: UTF-8 JSON without spaces, keys sorted ordinally, time in UTC.</summary>
    public static byte[] Canonical(AuditEntry entry)
    {
        var bytes = new ArrayBufferWriter<byte>(UsualLength);
        using (var json = new Utf8JsonWriter(bytes, s_json))
        {
            json.WriteStartObject();
            json.WriteString("action", entry.Action.Value);
            json.WriteString("actor", entry.Actor.Value);
            json.WriteString("at", entry.At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            json.WriteStartObject("facts");
            foreach (var fact in entry.Facts.OrderBy(f => f.Name.Value, StringComparer.Ordinal)) json.WriteString(fact.Name.Value, fact.Value);
            json.WriteEndObject();
            json.WriteString("reference", entry.Reference.Value);
            json.WriteString("subject", entry.Subject.Value);
            json.WriteEndObject();
        }
        return bytes.WrittenSpan.ToArray();
    }

    /// <summary>Reads the time out of an entry's bytes; null when they are no entry.</summary>
    public static DateTimeOffset? TimeOf(ReadOnlySpan<byte> canonical)
    {
        try
        {
            var json = new Utf8JsonReader(canonical);
            while (json.Read())
            {
                if (json.CurrentDepth == 1 && json.TokenType == JsonTokenType.PropertyName && json.ValueTextEquals("at"u8))
                    return json.Read() && json.TryGetDateTimeOffset(out var at) ? at : null;
            }
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Not an entry.
        }
        return null;
    }

    /// <summary>Returns the number of the first row that does not follow from the one before it, or null when all do.</summary>
    public static long? FirstBroken(IEnumerable<(long Number, byte[] Canonical, byte[] Hash)> rows) => FirstBroken(rows, s_start);

    /// <summary>The same for a chain whose oldest rows were dropped by retention: it starts from the hash of the last dropped row.</summary>
    public static long? FirstBroken(IEnumerable<(long Number, byte[] Canonical, byte[] Hash)> rows, byte[] previousHash)
    {
        var previous = previousHash;
        long? expected = null;
        foreach (var (number, canonical, hash) in rows)
        {
            if (expected is not null && number != expected) return number;
            if (!Link(previous, canonical).AsSpan().SequenceEqual(hash)) return number;
            (previous, expected) = (hash, number + 1);
        }
        return null;
    }
}
