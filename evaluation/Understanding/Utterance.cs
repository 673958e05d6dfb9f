using System.Text.Json;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>A message written for training.</summary>
/// <param name="Label">What its file is for: an intent, out_of_scope.near and out_of_scope.far, or signals/ and a signal.</param>
internal sealed record Utterance(string Text, string Language, string Label)
{
    private const string SignalsFolder = "signals";

    /// <summary>Whether it is written for the intents and not for a signal.</summary>
    public bool IsOfIntent => !Label.StartsWith(SignalsFolder, StringComparison.Ordinal);

    /// <summary>Reads the files that the build trains on: Intent/Utterances[.part].language.txt and Signals/Signal/Utterances.language.txt, an utterance a line.</summary>
    /// <exception cref="CommandLineException">There is no such folder, or no such file in it.</exception>
    public static async Task<IReadOnlyList<Utterance>> ReadAsync(string folder)
    {
        if (!Directory.Exists(folder)) throw new CommandLineException($"There is no folder '{folder}'.");
        var utterances = new List<Utterance>();
        foreach (var file in Directory.EnumerateFiles(folder, "Utterances*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            string[] rooms = [.. Path.GetRelativePath(folder, file).Split(Path.DirectorySeparatorChar).SkipLast(1).Select(JsonNamingPolicy.SnakeCaseLower.ConvertName)];
            if (rooms is [] or ["bin" or "obj", ..] || Path.GetFileName(file).Split('.') is not [_, .. var parts, var language, _]) continue;
            var label = string.Join('.', [rooms[0] == SignalsFolder ? string.Join('/', rooms) : rooms[0], .. parts]);
            await foreach (var line in File.ReadLinesAsync(file))
            {
                // What stands behind a tab are other signals.
                var text = line.Split('\t')[0].Trim();
                if (text.Length > 0 && !text.StartsWith("# ", StringComparison.Ordinal)) utterances.Add(new(text, language, label));
            }
        }

        return utterances.Count > 0 ? utterances : throw new CommandLineException($"There are no utterances in '{folder}': files like OrderStatus/Utterances.en.txt are needed.");
    }
}
