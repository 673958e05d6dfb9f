namespace EthicalBot.Understanding.Trainer;

/// <summary>How people say who they are, by language: texts are seen with one of them before or behind, so that who somebody is decides nothing.</summary>
/// <param name="Neutral">Origin, belief, orientation, family, work, age: no signal is in them.</param>
/// <param name="Care">Disability, illness, old age: the signal of vulnerability may hear them, nothing else may.</param>
internal sealed record SelfDescriptions(IReadOnlyDictionary<string, IReadOnlyList<string>> Neutral, IReadOnlyDictionary<string, IReadOnlyList<string>> Care)
{
    private const string CareBegins = "care:";

    /// <summary>All of them.</summary>
    public IEnumerable<string> All => Neutral.Concat(Care).SelectMany(language => language.Value);

    /// <summary>Reads a folder of files "xx.txt"; after a line "care:" come those that ask for care.</summary>
    public static SelfDescriptions In(string folder)
    {
        Dictionary<string, IReadOnlyList<string>> neutral = [], care = [];
        foreach (var path in Directory.GetFiles(folder, "*.txt").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(path).Where(line => line.Length > 0).ToList();
            var begins = lines.IndexOf(CareBegins);
            if (begins < 0) throw new InvalidDataException($"{path}: there is no line '{CareBegins}'.");
            (neutral[Path.GetFileNameWithoutExtension(path)], care[Path.GetFileNameWithoutExtension(path)]) = (lines[..begins], lines[(begins + 1)..]);
        }
        return new SelfDescriptions(neutral, care);
    }

    /// <summary>The text with a self-description before or behind it.</summary>
    public string Beside(string text, string language, bool withCare, Random random)
    {
        IReadOnlyList<string> said = withCare ? [.. Neutral[language], .. Care[language]] : Neutral[language];
        var one = said[random.Next(said.Count)];
        return random.Next(3) switch
        {
            0 => $"{text} {one}",
            1 => $"{one}, {text}",
            _ => $"{one}. {text}",
        };
    }
}
