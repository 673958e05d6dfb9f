using System.Security.Cryptography;
using System.Text.Encodings.Web;
using System.Text.Json;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>Redacts JSON lines as they come; a line that cannot be read is reported by its number, never by its words, and the rest goes on.</summary>
internal sealed class RedactLines(Destination? destination)
{
    // Read by people too: ⟦EMAIL_1⟧, not \u27E6EMAIL_1\u27E7.
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // A key of this run alone: tokens of two runs cannot be compared, and none of them with a live store's.
    private readonly Redactor _redactor = new(new KeyRing(RandomNumberGenerator.GetBytes(32)));

    /// <summary>Answers each line with a line; false when one could not be read.</summary>
    public async Task<bool> RunAsync(TextReader input, TextWriter output, TextWriter errors, ProgressBar progress)
    {
        var (number, good) = (0, true);
        while (await input.ReadLineAsync() is { } line)
        {
            number++;
            progress.Report(number);
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Answer(line, out var fault) is { } answer)
            {
                await output.WriteLineAsync(JsonSerializer.Serialize(answer, s_json));
                await output.FlushAsync();
                continue;
            }

            good = false;
            await errors.WriteLineAsync(JsonSerializer.Serialize(new { line = number, error = fault }, s_json));
        }

        return good;
    }

    private RedactedLine? Answer(string line, out string? fault)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            fault = Fault(row.RootElement);
            return fault is null ? Redact(row.RootElement.GetProperty("id").Clone(), row.RootElement.GetProperty("text").GetString()!) : null; // Fault has looked
        }
        catch (JsonException)
        {
            // The exception's own message may quote the line.
            fault = "This is not a line of JSON.";
        }
        catch (InvalidOperationException)
        {
            fault = "'text' holds half of a surrogate pair.";
        }

        return null;
    }

    private static string? Fault(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object) return "An object with 'id' and 'text' is needed.";
        if (!row.TryGetProperty("id", out var id) || id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) return "'id' is missing.";
        return row.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? null : "'text' is missing or no string.";
    }

    private RedactedLine Redact(JsonElement id, string text) => new(
        id,
        _redactor.Redact(text).Value,
        [.. Redactor.Locate(text).OrderBy(found => found.Start)
            .Select(found => new RedactedSpan(found.Start, found.End, found.Kind.Label(), SpanAction.Of(found.Kind, destination), found.Confidence))]);
}
