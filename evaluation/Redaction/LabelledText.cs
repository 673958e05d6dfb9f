using System.Text.Json;
using EthicalBot.Evaluation.Lines;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>A text in which a person marked what is personal.</summary>
/// <param name="Flags">What else the row says of itself: lower, typo, variant, neg …</param>
internal sealed record LabelledText(string Id, string Language, string Text, IReadOnlyList<LabelledSpan> Spans, IReadOnlySet<string> Flags)
{
    private static readonly string[] s_fields = ["id", "lang", "text", "spans"];

    /// <summary>Reads a file of JSON lines {id, lang, text, spans:[{s,e,t,do}]}.</summary>
    /// <exception cref="CommandLineException">A line is broken; the message names its number, never its words.</exception>
    public static Task<IReadOnlyList<LabelledText>> ReadAsync(string path) =>
        JsonFile.ReadAsync(path, "an object {id, lang, text, spans:[{s, e, t, do}]}, with offsets inside the text,", Read);

    private static LabelledText? Read(JsonElement row)
    {
        var text = row.GetProperty("text").GetString();
        var spans = row.GetProperty("spans").Deserialize<List<LabelledSpan>>();
        if (text is null || spans is null || spans.Exists(span => span.Start < 0 || span.End <= span.Start || span.End > text.Length)) return null;
        return new(
            row.GetProperty("id").ToString(),
            row.TryGetProperty("lang", out var language) ? language.ToString() : "?",
            text,
            spans,
            row.EnumerateObject().Select(field => field.Name).Except(s_fields).ToHashSet());
    }
}
