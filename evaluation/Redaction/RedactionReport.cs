using EthicalBot.Evaluation.Metrics;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>Puts the scores into a table for people.</summary>
internal static class RedactionReport
{
    /// <summary>Writes it.</summary>
    public static async Task WriteAsync(Scores scores, int messages, TextWriter output)
    {
        await output.WriteLineAsync($"{messages} messages\n\n{"",-22} {"found",13} {"recall",8}  {"95 % interval",-17} {"right",13} {"precision",9}  {"95 % interval",-17} {"F1",6} {"typed",8}");
        foreach (var (group, rows) in scores.Groups)
        {
            if (group.Length > 0) await output.WriteLineAsync($"by {group}");
            foreach (var (name, tally) in rows) await WriteAsync(output, name, tally);
        }

        await output.WriteLineAsync();
        await WriteAsync(output, "clean messages touched", scores.Clean.Touched, scores.Clean.All);
        await WriteAsync(output, "order and tracking numbers redacted", scores.Numbers.Redacted, scores.Numbers.All);
        await WriteAsync(output, "order and tracking numbers recognised", scores.Numbers.Recognised, scores.Numbers.All);
        if (scores.Special.All > 0)
        {
            await WriteAsync(output, "special categories recognised", scores.Special.Recognised, scores.Special.All);
            await WriteAsync(output, "taken for a special category", scores.Ordinary.Taken, scores.Ordinary.All);
        }

        await output.WriteLineAsync($"\n{Scores.Rules}");
    }

    private static Task WriteAsync(TextWriter output, string name, Tally tally) => output.WriteLineAsync(
        $"{name,-22} {Part(tally.Found, tally.Marked, 13)} {Share(tally.Recall),8}  {Interval(tally.Found, tally.Marked),-17} "
        + $"{Part(tally.Right, tally.Findings, 13)} {Share(tally.Precision),9}  {Interval(tally.Right, tally.Findings),-17} {Share(tally.F1),6} {Share((double)tally.Typed / tally.Found),8}");

    private static Task WriteAsync(TextWriter output, string name, int part, int all) =>
        output.WriteLineAsync($"{name,-38} {Part(part, all, 13)} {Share((double)part / all),8}  {Interval(part, all)}");

    private static string Part(int part, int all, int width) => $"{part}/{all}".PadLeft(width);

    private static string Share(double share) => double.IsNaN(share) ? "–" : share.ToString("F3", System.Globalization.CultureInfo.InvariantCulture);

    private static string Interval(int part, int all)
    {
        if (all == 0) return "–";
        var (low, high) = Wilson.Interval(part, all);
        return $"{Share(low)} – {Share(high)}";
    }
}
