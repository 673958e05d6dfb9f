using EthicalBot.Evaluation.Lines;
using EthicalBot.Privacy.Actions;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>The command that redacts what it is given, a line in and a line out.</summary>
internal static class RedactCommand
{
    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "redact",
        $$"""
        [--destination {{string.Join('|', SpanAction.Destinations)}}]
            standard input: lines {"id","text","lang"?}; standard output: lines {"id","redacted","spans":[{"start","end","type","action","confidence"}]}
        """,
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new CommandLine(words, ["--destination"], []);
        if (settings.Others is [var other, ..])
            throw new CommandLineException($"Lines come from the standard input; '{other}' is not read.");
        var destination = settings.Value("--destination") is { } name ? Named(name) : (Destination?)null;
        return await new JsonLines(needsId: true, new RedactLines(destination).Answer).RunOnConsoleAsync();
    }

    private static Destination Named(string name) =>
        SpanAction.Destinations.Contains(name) ? Enum.Parse<Destination>(name, ignoreCase: true)
            : throw new CommandLineException($"There is no destination '{name}'; there are {string.Join(", ", SpanAction.Destinations)}.");
}
