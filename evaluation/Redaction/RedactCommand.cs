using System.Text;
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
        // The console's own encoding may be any; these files are UTF-8.
        using var input = new StreamReader(Console.OpenStandardInput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        await using var output = new StreamWriter(Console.OpenStandardOutput(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
        using var progress = ProgressBar.OnStandardError(besideOutput: true);
        return await new RedactLines(destination).RunAsync(input, output, Console.Error, progress) ? 0 : 1;
    }

    private static Destination Named(string name) =>
        SpanAction.Destinations.Contains(name) ? Enum.Parse<Destination>(name, ignoreCase: true)
            : throw new CommandLineException($"There is no destination '{name}'; there are {string.Join(", ", SpanAction.Destinations)}.");
}
