using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>How often the intent was right, by language and by intent, and how often it was right where the bot was sure.</summary>
public static class UnderstandingReport
{
    private const double Certain = .9;

    /// <summary>Measures and writes the report.</summary>
    public static async Task WriteAsync(IReadOnlyList<LabelledMessage> messages, TextWriter output)
    {
        var understanding = new RuleUnderstanding();
        var results = messages.Select(message => Measured.Of(message, understanding.Understand(message.Text, message.Language))).ToList();
        await output.WriteLineAsync($"{"",-20} {"right",12} {"share",7}  95 % interval");
        foreach (var language in results.GroupBy(result => result.Message.Language).OrderBy(group => group.Key, StringComparer.Ordinal))
            await WriteAsync(output, language.Key, [.. language]);
        foreach (var intent in results.GroupBy(result => result.Message.Intent).OrderBy(group => group.Key, StringComparer.Ordinal))
            await WriteAsync(output, intent.Key, [.. intent]);
        await WriteAsync(output, "all", results);
        await WriteAsync(output, $"where sure (≥ {Certain})", [.. results.Where(result => result.Confidence >= Certain)]);
    }

    private static Task WriteAsync(TextWriter output, string name, IReadOnlyCollection<Measured> results)
    {
        var right = results.Count(result => result.IsRight);
        var (low, high) = Wilson.Interval(right, results.Count);
        return output.WriteLineAsync(results.Count == 0
            ? $"{name,-20} {"none",12}"
            : $"{name,-20} {$"{right}/{results.Count}",12} {(double)right / results.Count,7:P1}  {low:P1} – {high:P1}");
    }

    private sealed record Measured(LabelledMessage Message, bool IsRight, double Confidence)
    {
        public static Measured Of(LabelledMessage message, UnderstoodMessage understood) =>
            new(message, understood.Intent == message.Intent, understood.Confidence);
    }
}
