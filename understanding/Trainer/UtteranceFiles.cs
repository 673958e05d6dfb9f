using System.Text.Json;
using EthicalBot.Understanding.Languages;

namespace EthicalBot.Understanding.Trainer;

/// <summary>The utterances as they lie in the dialogs' folders: &lt;Intent&gt;/Utterances[.near|.far].&lt;language&gt;.txt, one a line.</summary>
internal sealed record UtteranceFiles(IReadOnlyList<Utterance> Intents, IReadOnlyList<Utterance> Signals)
{
    private const string SignalsFolder = "Signals";

    /// <summary>Reads them.</summary>
    /// <exception cref="InvalidDataException">A file is for a signal that there is none of, or says the same as another.</exception>
    public static UtteranceFiles In(string folder)
    {
        var files = Directory.GetFiles(folder, "Utterances*.txt", SearchOption.AllDirectories).Select(path => (Path: path, Room: RoomOf(folder, path)))
            .Where(file => file.Room[0] is not ("bin" or "obj")).OrderBy(file => file.Path, StringComparer.Ordinal).ToList();
        var (signals, intents) = (files.Where(file => file.Room[0] == SignalsFolder), files.Where(file => file.Room[0] != SignalsFolder));
        return new UtteranceFiles(
            [.. intents.SelectMany(file => Read(file.Path, IntentOf(file.Path, file.Room[0])))],
            [.. signals.SelectMany(file => Read(file.Path, SignalOf(file.Path, file.Room)))]);
    }

    /// <summary>What teaches the languages: all but what is nonsense or another's language in English.</summary>
    public IEnumerable<LanguageText> ByLanguage =>
        Intents.Where(utterance => !utterance.Class.StartsWith(UnderstandingModel.OutOfScopePrefix, StringComparison.Ordinal)).Concat(Signals)
            .GroupBy(utterance => utterance.Language).Select(group => new LanguageText(group.Key, [.. group.Select(utterance => utterance.Text)], []));

    private static string[] RoomOf(string folder, string path) => Path.GetRelativePath(folder, path).Split(Path.DirectorySeparatorChar);

    private static string IntentOf(string path, string room)
    {
        var intent = Snake(room);
        return Path.GetFileName(path).Split('.') is ["Utterances", var part, _, "txt"] ? $"{intent}.{part}" : intent;
    }

    private static string SignalOf(string path, string[] room)
    {
        var signal = Snake(room[1]);
        if (signal != ModelTraining.Nothing && !SignalNames.All.Contains(signal)) throw new InvalidDataException($"{path}: there is no signal '{signal}'; known are {string.Join(", ", SignalNames.All)}, {ModelTraining.Nothing}.");
        return signal;
    }

    private static IEnumerable<Utterance> Read(string path, string of) =>
        File.ReadLines(path).Where(line => line.Trim().Length > 0 && !line.StartsWith("# ", StringComparison.Ordinal)).Select(line => line.Split('\t'))
            .Select(parts => new Utterance(parts[0].Trim(), of, Path.GetFileName(path).Split('.')[^2], parts.Length > 1 ? parts[1].Split(',') : []));

    private static string Snake(string name) => JsonNamingPolicy.SnakeCaseLower.ConvertName(name);
}
