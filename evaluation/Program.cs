namespace EthicalBot.Evaluation;

/// <summary>Measures the bot; never opens a store.</summary>
internal static class Program
{
    // What the program can do, in the order in which the usage tells it.
    private static readonly IReadOnlyList<Command> s_commands =
    [
        Understanding.UnderstandCommand.Command,
        Understanding.UnderstandingReportCommand.Command,
        Understanding.ClassifyCommand.Command,
        Redaction.RedactCommand.Command,
        Redaction.RedactReportCommand.Command,
        Fairness.FairnessCommand.Command,
        Retrieval.RetrieveCommand.Command,
        Grounding.GroundCommand.Command,
        Grounding.GroundingReportCommand.Command,
        Grounding.GroundingFitCommand.Command,
    ];

    private static async Task<int> Main(string[] args)
    {
        if (args is not [var name, .. var rest] || s_commands.FirstOrDefault(command => command.Name == name) is not { } command)
        {
            await Console.Error.WriteLineAsync(string.Join('\n', s_commands.Select(known => known.Usage)));
            return 2;
        }

        try
        {
            return await command.RunAsync(rest);
        }
        catch (CommandLineException wrong)
        {
            await Console.Error.WriteLineAsync($"{wrong.Message}\n{command.Usage}");
            return 2;
        }
    }
}
