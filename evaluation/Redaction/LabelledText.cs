using System.Text.Json;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>A text in which a person marked what is personal.</summary>
/// <param name="Flags">What else the row says of itself: lower, typo, variant, neg …</param>
internal sealed record LabelledText(string Id, string Language, string Text, IReadOnlyList<LabelledSpan> Spans, IReadOnlySet<string> Flags)
{
    private static readonly string[] s_fields = ["id", "lang", "text", "spans"];

    /// <summary>Reads a file of JSON lines {id, lang, text, spans:[{s,e,t,do}]}.</summary>
    /// <exception cref="CommandLineException">A line is broken; the message names its number, never its words.</exception>
    public static async Task<IReadOnlyList<LabelledText>> ReadAsync(string path)
    {
        var texts = new List<LabelledText>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            texts.Add(Read(line) ?? throw new CommandLineException($"{path}, line {number}: an object {{id, lang, text, spans:[{{s, e, t, do}}]}} is needed, with offsets inside the text."));
        }

        return texts;
    }

    private static LabelledText? Read(string line)
    {
        try
        {
            using var row = JsonDocument.Parse(line);
            var root = row.RootElement;
            var text = root.GetProperty("text").GetString();
            var spans = root.GetProperty("spans").Deserialize<List<LabelledSpan>>();
            if (text is null || spans is null || spans.Exists(span => span.Start < 0 || span.End <= span.Start || span.End > text.Length)) return null;
            return new(
                root.GetProperty("id").ToString(),
                root.TryGetProperty("lang", out var language) ? language.ToString() : "?",
                text,
                spans,
                root.EnumerateObject().Select(field => field.Name).Except(s_fields).ToHashSet());
        }
        catch (Exception fault) when (fault is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            return null;
        }
    }
}
