namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>How numbers and units are said in a language, as it is written down.</summary>
internal sealed record FigureWords
{
    /// <summary>By number, the words for it.</summary>
    public required IReadOnlyDictionary<string, string> Numbers { get; init; }

    /// <summary>By unit, the words for it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Units { get; init; }

    /// <summary>Words that are a number and a unit: "fortnight" is "14 day".</summary>
    public required IReadOnlyDictionary<string, string> Whole { get; init; }

    /// <summary>Words between the ends of a range.</summary>
    public required string Ranges { get; init; }
}
