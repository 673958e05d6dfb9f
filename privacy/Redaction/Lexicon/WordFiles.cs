namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>The word lists beside this file, embedded; lines that begin with "#" are remarks, lines in brackets open a section.</summary>
internal static class WordFiles
{
    public static IEnumerable<string> Named(string start) =>
        typeof(WordFiles).Assembly.GetManifestResourceNames().Where(name => name.StartsWith($"Lexicon/{start}", StringComparison.Ordinal));

    /// <summary>The words of the files whose names begin so.</summary>
    public static IEnumerable<string> Words(string start) =>
        Named(start).SelectMany(Lines).SelectMany(line => line.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The phrases of a file, which commas part, each with its section.</summary>
    public static IEnumerable<(string Section, string Phrase)> Phrases(string file) =>
        from line in Named(file).SelectMany(Lines)
        from phrase in line.Text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        select (line.Section, phrase);

    public static IEnumerable<(string Section, string Text)> Lines(string file)
    {
        using var stream = typeof(WordFiles).Assembly.GetManifestResourceStream(file) ?? throw new InvalidOperationException($"The word list {file} is not embedded.");
        using var reader = new StreamReader(stream);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('#') || line.Length == 0) continue;
            if (line.StartsWith('[')) section = line.Trim('[', ']');
            else yield return (section, line);
        }
    }
}
