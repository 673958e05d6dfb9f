using EthicalBot.Evaluation.Understanding;

namespace EthicalBot.Evaluation;

/// <summary>Measures the bot; never opens a store.</summary>
internal static class Program
{
    private const string Usage = "evaluation -- understanding FILE    accuracy by language and intent, of lines: text TAB language TAB intent";

    private static async Task<int> Main(string[] args)
    {
        if (args is not ["understanding", var path])
        {
            await Console.Error.WriteLineAsync(Usage);
            return 2;
        }

        if (!File.Exists(path))
        {
            await Console.Error.WriteLineAsync($"There is no file '{path}'.\n{Usage}");
            return 2;
        }

        await UnderstandingReport.WriteAsync(await LabelledMessage.ReadAsync(path), Console.Out);
        return 0;
    }
}
