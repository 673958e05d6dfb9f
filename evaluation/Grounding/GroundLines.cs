using System.Text.Json;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>Checks the answers of rows.</summary>
internal sealed class GroundLines(IGroundingCheck check)
{
    /// <summary>What is wrong with a row; null when nothing is.</summary>
    public static string? Fault(JsonElement row)
    {
        if (!row.TryGetProperty("sources", out var sources) || sources.ValueKind != JsonValueKind.Array || sources.EnumerateArray().Any(source => source.ValueKind != JsonValueKind.String))
            return "'sources' is missing or no list of strings.";
        if (row.TryGetProperty("question", out var question) && question.ValueKind is not (JsonValueKind.String or JsonValueKind.Null)) return "'question' is no string.";
        return row.TryGetProperty("answer", out var answer) && answer.ValueKind == JsonValueKind.String ? null : "'answer' is missing or no string.";
    }

    /// <summary>Answers one row.</summary>
    public object Answer(JsonElement row)
    {
        var found = check.Check(row.Texts("sources")!, row.Text("question") ?? "", row.Text("answer")!); // Fault has looked
        return new
        {
            id = row.GetProperty("id"),
            found.Support,
            verdict = Name(found.Verdict),
            sentences = found.Sentences.Select(sentence => new { sentence.Start, sentence.End, sentence.Support, verdict = Name(sentence.Verdict), sentence.Reasons }),
        };
    }

    private static string Name(SupportVerdict verdict) => verdict switch
    {
        SupportVerdict.Supported => "supported",
        SupportVerdict.Grey => "grey",
        _ => "unsupported",
    };
}
