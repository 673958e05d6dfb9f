using EthicalBot.Evaluation.Lines;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>An answer and its sources, with what people say of it.</summary>
/// <param name="Group">Rows of one group are of one document or question: none of them is measured by what was learned from another.</param>
/// <param name="IsUnsupported">True when the sources do not support it.</param>
/// <param name="Kind">What was planted in it. Null: nothing.</param>
/// <param name="Weight">How many answers it counts for when the model of answers is fitted.</param>
/// <param name="IsFound">False for answers that were put beside other sources, whose share tells nothing.</param>
/// <param name="Spans">Where exactly, in UTF-16 units, the end exclusive; empty where nobody said.</param>
internal sealed record GroundingRow(string Id, string Group, IReadOnlyList<string> Sources, string Question, string Answer, bool IsUnsupported, IReadOnlyList<(int Start, int End)> Spans, string? Kind = null, double Weight = 1, bool IsFound = true)
{
    /// <summary>Reads a labelled file.</summary>
    /// <exception cref="CommandLineException">There is no such file, or a line is broken.</exception>
    public static Task<IReadOnlyList<GroundingRow>> ReadAsync(string path) => JsonFile.ReadAsync(path, "{\"id\",\"sources\":[…],\"answer\",\"label\":0|1}", row =>
    {
        if (row.Text("id") is not { } id || row.Texts("sources") is not { } sources || row.Text("answer") is not { } answer) return null;
        var question = row.Text("question") ?? "";
        return new GroundingRow(
            id, row.Text("source_id") ?? string.Join('\n', sources), sources, question, answer, row.GetProperty("label").GetInt32() == 1,
            row.TryGetProperty("spans", out var spans) ? [.. spans.EnumerateArray().Select(span => (span.GetProperty("start").GetInt32(), span.GetProperty("end").GetInt32()))] : [], row.Text("kind"));
    });

    /// <summary>The same answers, each with the sources of another group: nothing in them supports it.</summary>
    public static IEnumerable<GroundingRow> WithOthersSources(IReadOnlyList<GroundingRow> rows, int seed)
    {
        var random = new Random(seed);
        foreach (var row in rows)
        {
            var other = rows[random.Next(rows.Count)];
            while (other.Group == row.Group) other = rows[random.Next(rows.Count)];
            yield return row with { Id = $"{row.Id}-other", Sources = other.Sources, IsUnsupported = true, Spans = [], IsFound = false };
        }
    }
}
