namespace EthicalBot.Understanding.Languages;

/// <summary>Text of one language to learn from.</summary>
/// <param name="Language">Its two-letter tag.</param>
/// <param name="Lines">Sentences or short passages, one a line.</param>
/// <param name="Words">Words that stand for themselves.</param>
public sealed record LanguageText(string Language, IReadOnlyList<string> Lines, IReadOnlyList<string> Words)
{
    /// <summary>Reads a folder of files "xx.txt": lines of sentences, after a line "words:" lines of words.</summary>
    public static IReadOnlyList<LanguageText> ReadFolder(string folder) =>
        [.. Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal).Select(Of)];

    private static LanguageText Of(string path)
    {
        var lines = File.ReadAllLines(path).Where(line => line.Length > 0).ToList();
        var words = lines.IndexOf("words:");
        return new(
            Path.GetFileNameWithoutExtension(path),
            words < 0 ? lines : lines[..words],
            words < 0 ? [] : [.. lines.Skip(words + 1).SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))]);
    }
}
