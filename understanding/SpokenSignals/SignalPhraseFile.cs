namespace EthicalBot.Understanding.SpokenSignals;

/// <summary>The phrases by which people of one language show how they are, as they are written down.</summary>
/// <remarks>The form of the phrases is that of the other rules; besides, "{name}" stands for a set, and "7*" for the numbers from 70 to 79.</remarks>
internal sealed record SignalPhraseFile
{
    public required string Language { get; init; }

    /// <summary>Everyday words that are no typo of a phrase's.</summary>
    public required string Known { get; init; }

    /// <summary>Words of joy and thanks: who shouts them is not angry.</summary>
    public required string Joy { get; init; }

    public required IReadOnlyDictionary<string, string> Sets { get; init; }

    /// <summary>By signal, what raises it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Said { get; init; }

    /// <summary>By signal, what often means it and is a joke or a title as well: it raises nothing alone, and the classifier needs less beside it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Hints { get; init; }

    /// <summary>By signal of which the bot speaks gravely, the words of its matter: it raises nothing, and where nothing of it is said the classifier alone has to be all but certain.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Near { get; init; }

    /// <summary>By signal, what only looks like it: it silences the phrases whose words it shares.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Not { get; init; }

    /// <summary>A signal's phrases with their sets written out.</summary>
    public IEnumerable<string> Full(IReadOnlyDictionary<string, IReadOnlyList<string>> of, string signal) =>
        of.GetValueOrDefault(signal, []).Select(phrase => string.Join(' ', WithSets(phrase).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Numbers)));

    private string WithSets(string phrase) => Sets.Aggregate(phrase, (text, set) => text.Replace($"{{{set.Key}}}", set.Value, StringComparison.Ordinal));

    private static string Numbers(string slot)
    {
        var optional = slot.EndsWith('?');
        var written = slot.TrimEnd('?').Split('|').SelectMany(word => word is [>= '1' and <= '9', '*'] ? Enumerable.Range(0, 10).Select(last => $"{word[0]}{last}") : [word]);
        return string.Join('|', written) + (optional ? "?" : "");
    }
}
