using EthicalBot.Evaluation.Lines;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>The command that reads messages as the product does, a line in and a line out.</summary>
internal static class UnderstandCommand
{
    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "understand",
        """

            standard input: lines {"id"?,"text","lang"?}, where lang is the conversation's language; standard output: lines
            {"id","language","languageConfidence","intent","confidence","alternatives":[{"intent","confidence"}],"abstained","signals":[{"name","score","words"}],"escalate","asksForPerson"}
        """,
        RunAsync);

    private static Task<int> RunAsync(IReadOnlyList<string> words) =>
        new CommandLine(words, [], []).Others is [var other, ..]
            ? throw new CommandLineException($"Lines come from the standard input; '{other}' is not read.")
            : new JsonLines(needsId: false, new UnderstandLines(ProductUnderstanding.Open()).Answer).RunOnConsoleAsync();
}
