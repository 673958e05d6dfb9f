using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace EthicalBot.Evaluation.Lines;

/// <summary>Answers JSON lines as they come; a line that cannot be read is reported by its number, never by its words, and the rest goes on.</summary>
/// <param name="needsId">Whether a row without an id is broken.</param>
/// <param name="answer">What is written for a row in which the check finds no fault.</param>
/// <param name="check">Says what is wrong with an object beside its id; null when nothing is.</param>
internal sealed class JsonLines(bool needsId, Func<JsonElement, object> answer, Func<JsonElement, string?> check)
{
    // Read by people too: ⟦EMAIL_1⟧, not \u27E6EMAIL_1\u27E7.
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Answers lines with a 'text'.</summary>
    /// <param name="needsId">Whether a row without an id is broken.</param>
    /// <param name="answer">What is written for a row whose 'text' is a string.</param>
    public JsonLines(bool needsId, Func<JsonElement, string, object> answer)
        : this(needsId, row => answer(row, row.GetProperty("text").GetString()!), TextFault) // TextFault has looked
    {
    }

    /// <summary>One line of a result.</summary>
    public static string Line(object row) => JsonSerializer.Serialize(row, s_json);

    /// <summary>Opens the standard output for lines; the console's own encoding may be any, these are UTF-8.</summary>
    public static StreamWriter OpenOutput() => new(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Answers the standard input on the standard output, and returns the exit code.</summary>
    public async Task<int> RunOnConsoleAsync()
    {
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await using var output = OpenOutput();
        using var progress = ProgressBar.OnStandardError(besideOutput: true);
        return await RunAsync(input, output, Console.Error, progress) ? 0 : 1;
    }

    private async Task<bool> RunAsync(StreamReader input, StreamWriter output, TextWriter errors, ProgressBar progress)
    {
        var (number, good) = (0, true);
        while (await input.ReadLineAsync() is { } line)
        {
            number++;
            progress.Report(number);
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (Answer(line, out var fault) is { } written)
            {
                await output.WriteLineAsync(written);
                await output.FlushAsync();
                continue;
            }

            good = false;
            await errors.WriteLineAsync(Line(new { line = number, error = fault }));
        }

        return good;
    }

    private string? Answer(string line, out string? fault)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            fault = Fault(row.RootElement);
            return fault is null ? Line(answer(row.RootElement)) : null;
        }
        catch (JsonException)
        {
            // The exception's own message may quote the line.
            fault = "This is not a line of JSON.";
        }
        catch (InvalidOperationException)
        {
            fault = "A text holds half of a surrogate pair.";
        }

        return null;
    }

    private string? Fault(JsonElement row)
    {
        if (row.ValueKind != JsonValueKind.Object) return needsId ? "An object with 'id' is needed." : "An object is needed.";
        if (needsId ? !HasId(row) : row.TryGetProperty("id", out _) && !HasId(row)) return needsId ? "'id' is missing." : "'id' is neither a string nor a number.";
        return check(row);
    }

    private static string? TextFault(JsonElement row) =>
        row.TryGetProperty("text", out var text) && text.ValueKind == JsonValueKind.String ? null : "'text' is missing or no string.";

    private static bool HasId(JsonElement row) => row.TryGetProperty("id", out var id) && id.ValueKind is (JsonValueKind.String or JsonValueKind.Number);
}
