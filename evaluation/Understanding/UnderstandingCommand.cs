namespace EthicalBot.Evaluation.Understanding;

/// <summary>The command that measures understanding.</summary>
internal static class UnderstandingCommand
{
    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "understanding",
        "FILE    accuracy by language and intent, of lines: text TAB language TAB intent",
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var path = new CommandLine(words, [], []).OneFile();
        await UnderstandingReport.WriteAsync(await LabelledMessage.ReadAsync(path), Console.Out);
        return 0;
    }
}
