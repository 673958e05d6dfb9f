using System.Text.Json;
using EthicalBot.Evaluation.Lines;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Evaluation.Redaction;

/// <summary>The command that scores redaction on a labelled file.</summary>
internal static class RedactReportCommand
{
    /// <summary>Its name and usage.</summary>
    public static Command Command { get; } = new(
        "redact-report",
        """
        FILE [--misses FILE [--with-text]]
            recall and precision by type and language, of lines {"id","lang","text","spans":[{"s","e","t","do"}]};
            --misses writes what went wrong as lines of ids and offsets, with the words themselves only when asked for
        """,
        RunAsync);

    private static async Task<int> RunAsync(IReadOnlyList<string> words)
    {
        var settings = new CommandLine(words, ["--misses"], ["--with-text"]);
        var messages = await LabelledText.ReadAsync(settings.OneFile());
        var scores = new Scores();
        await using var misses = settings.Value("--misses") is { } path ? OutputFile.Create(path) : null;
        using (var progress = ProgressBar.OnStandardError(besideOutput: false))
        {
            for (var i = 0; i < messages.Count; i++)
            {
                foreach (var fault in scores.Add(messages[i], Redactor.Locate(messages[i].Text)))
                {
                    if (misses is not null) await misses.WriteLineAsync(Line(messages[i], fault, settings.Has("--with-text")));
                }

                progress.Report(i + 1, messages.Count);
            }
        }

        await RedactionReport.WriteAsync(scores, messages.Count, Console.Out);
        return 0;
    }

    private static string Line(LabelledText message, Fault fault, bool withText) => withText
        ? JsonSerializer.Serialize(new { id = message.Id, fault = fault.Kind, type = fault.Type, start = fault.Start, end = fault.End, words = message.Text[fault.Start..fault.End], text = message.Text })
        : JsonSerializer.Serialize(new { id = message.Id, fault = fault.Kind, type = fault.Type, start = fault.Start, end = fault.End });
}
