namespace Microsoft.Recognizers.Text;

// The lexicon files: "what: word | word{ending,ending} | …" a line, "#" before a remark.
internal static class LexiconFile
{
    public static IEnumerable<(string What, IEnumerable<string> Words)> Read(string family, string language)
    {
        var name = $"Recognizers.{family}.{language}.txt";
        using var stream = typeof(LexiconFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The lexicon {name} is not embedded.");
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var colon = line.IndexOf(':', StringComparison.Ordinal);
            if (colon > 0 && line[0] != '#')
            {
                var words = line[(colon + 1)..].Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
                yield return (line[..colon].Trim(), words.SelectMany(Spellings));
            }
        }
    }

    private static IEnumerable<string> Spellings(string word)
    {
        var open = word.IndexOf('{', StringComparison.Ordinal);
        if (open < 0)
        {
            return [word];
        }

        var close = word.IndexOf('}', open);
        return word[(open + 1)..close].Split(',').SelectMany(ending => Spellings(word[..open] + ending + word[(close + 1)..]));
    }
}
