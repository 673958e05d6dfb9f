using System.Text.Json;
using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>Reads the messages of rows.</summary>
internal sealed class UnderstandLines(IUnderstandCustomers understanding)
{
    /// <summary>Answers one row.</summary>
    public object Answer(JsonElement row, string text)
    {
        var conversation = row.TryGetProperty("lang", out var language) && language.ValueKind == JsonValueKind.String ? language.GetString()! : ""; // its kind has been looked at
        var read = Reading.Of(understanding.Understand(text, conversation));
        return new
        {
            id = row.TryGetProperty("id", out var id) ? id : (JsonElement?)null,
            read.Language,
            read.LanguageConfidence,
            read.Intent,
            read.Confidence,
            read.Alternatives,
            read.Abstained,
            read.Signals,
            read.Escalate,
            read.AsksForPerson,
        };
    }
}
