using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>What a customer said, and what a person says they meant.</summary>
public sealed record LabelledMessage(string Text, string Language, string Intent)
{
    /// <summary>Reads lines of text, language and intent, separated by tabs; lines that begin with // are remarks, further columns are left alone.</summary>
    /// <exception cref="FormatException">A line has fewer columns; the message names its number.</exception>
    public static async Task<IReadOnlyList<LabelledMessage>> ReadAsync(string path)
    {
        var messages = new List<LabelledMessage>();
        var number = 0;
        await foreach (var line in File.ReadLinesAsync(path))
        {
            number++;
            if (line.Length == 0 || line.StartsWith("//", StringComparison.Ordinal))
                continue;
            if (line.Split('\t') is not [var text, var language, var intent, ..])
                throw new FormatException($"{path}, line {number}: three columns are needed, text, language and intent, separated by tabs.");
            // "any": the line is about something else than the intent.
            if (Intents.All.Contains(intent))
                messages.Add(new(text, language, intent));
        }

        return messages;
    }
}
