using System.Globalization;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EthicalBot.Privacy.Rights;

/// <summary>Says what was erased and what was kept, without saying of whom.</summary>
/// <param name="Reference">What the person quotes.</param>
/// <param name="At">When it was done.</param>
/// <param name="Erased">Records erased, by category.</param>
/// <param name="Kept">What stays, and why.</param>
/// <param name="KeyDestroyed">Whether there was a key and it was destroyed: with it, every sealed copy anywhere in the store became unreadable.</param>
public sealed record ErasureCertificate(
    string Reference, DateTimeOffset At, IReadOnlyDictionary<string, long> Erased, IReadOnlyList<KeptAfterErasure> Kept, bool KeyDestroyed)
{
    private static readonly JsonWriterOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The same bytes every time: UTF-8 JSON without spaces, keys in order, time in UTC.</summary>
    public byte[] Canonical()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, s_json))
        {
            json.WriteStartObject();
            json.WriteString("at", At.UtcDateTime.ToString("O", CultureInfo.InvariantCulture));
            json.WriteStartObject("erased");
            foreach (var (category, count) in Erased.OrderBy(entry => entry.Key, StringComparer.Ordinal))
                json.WriteNumber(category, count);
            json.WriteEndObject();
            json.WriteStartArray("kept");
            foreach (var kept in Kept.OrderBy(entry => entry.Category, StringComparer.Ordinal))
            {
                json.WriteStartObject();
                json.WriteString("category", kept.Category);
                json.WriteNumber("count", kept.Count);
                if (kept.KeptDays is { } days)
                    json.WriteNumber("keptDays", days);
                json.WriteString("reason", kept.Reason);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteBoolean("keyDestroyed", KeyDestroyed);
            json.WriteString("reference", Reference);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    /// <summary>The hash that the person can keep: SHA-256 of the canonical bytes, in hexadecimal.</summary>
    public string Hash() => Convert.ToHexStringLower(SHA256.HashData(Canonical()));

    /// <summary>Reads what <see cref="Canonical"/> wrote.</summary>
    public static ErasureCertificate Read(ReadOnlySpan<byte> canonical)
    {
        var json = JsonDocument.Parse(canonical.ToArray()).RootElement;
        return new(
            json.GetProperty("reference").GetString()!,
            json.GetProperty("at").GetDateTimeOffset(),
            json.GetProperty("erased").EnumerateObject().ToDictionary(entry => entry.Name, entry => entry.Value.GetInt64(), StringComparer.Ordinal),
            [.. json.GetProperty("kept").EnumerateArray().Select(kept => new KeptAfterErasure(
                kept.GetProperty("category").GetString()!,
                kept.GetProperty("reason").GetString()!,
                kept.GetProperty("count").GetInt64(),
                kept.TryGetProperty("keptDays", out var days) ? days.GetInt32() : null))],
            json.GetProperty("keyDestroyed").GetBoolean());
    }
}
