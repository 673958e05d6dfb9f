using EthicalBot.Evaluation.Lines;
using EthicalBot.Knowledge.Grounding;

namespace EthicalBot.Evaluation.Grounding;

/// <summary>The command that checks answers against their sources, a line in and a line out.</summary>
internal static class GroundCommand
{
    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "ground",
        """

            standard input: lines {"id","sources":[…],"question"?,"answer"}; standard output: lines
            {"id","support","verdict","sentences":[{"start","end","support","verdict","reasons":[…]}]}, where start and end are UTF-16 units and a verdict is supported, grey or unsupported
        """,
        RunAsync);

    private static Task<int> RunAsync(IReadOnlyList<string> words) =>
        new CommandLine(words, [], []).Others is [var other, ..]
            ? throw new CommandLineException($"Lines come from the standard input; '{other}' is not read.")
            : new JsonLines(needsId: true, new GroundLines(GroundingCheck.Shipped).Answer, GroundLines.Fault).RunOnConsoleAsync();
}
