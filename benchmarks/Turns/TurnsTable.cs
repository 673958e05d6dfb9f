using System.Globalization;

namespace EthicalBot.Benchmarks.Turns;

/// <summary>The result in Markdown, ratios first.</summary>
internal static class TurnsTable
{
    /// <summary>Writes both tables.</summary>
    public static void Write(TextWriter output, IReadOnlyList<ScenarioPair> pairs)
    {
        output.WriteLine("| one turn costs as much as … empty POSTs | in throughput | in median latency | in processor time |");
        output.WriteLine("|---|---:|---:|---:|");
        foreach (var (bot, empty) in pairs)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {bot.Clients} at once | {empty.PerSecond / bot.PerSecond:0} | {bot.Answered(0.5) / empty.Answered(0.5):0} | {bot.ProcessorMilliseconds / empty.ProcessorMilliseconds:0} |"));
        }

        output.WriteLine();
        output.WriteLine("| | at once | per second | acknowledged p50 / p95, ms | answered p50 / p95, ms | processor ms each | processors busy | kB to disk each |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var scenario in pairs.SelectMany(pair => new[] { pair.Bot, pair.Empty }))
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"| {scenario.Name} | {scenario.Clients} | {scenario.PerSecond:0} | {scenario.Acknowledged(0.5):0.0} / {scenario.Acknowledged(0.95):0.0} | {scenario.Answered(0.5):0.0} / {scenario.Answered(0.95):0.0} | {scenario.ProcessorMilliseconds:0.00} | {scenario.ProcessorsBusy:0.0} | {(scenario.BytesWritten is { } bytes ? bytes / 1024 : double.NaN):0.0} |"));
        }
    }
}
