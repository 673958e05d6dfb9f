namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>What the check knows of a language, as it stands in Languages/LANGUAGE.json. Lists are words with a space between them.</summary>
internal sealed record LexiconFile
{
    /// <summary>Words that carry the grammar.</summary>
    public required string Function { get; init; }

    /// <summary>Words of politeness, which claim nothing.</summary>
    public required string Courtesy { get; init; }

    /// <summary>Words by which an answer speaks of its sources.</summary>
    public required string Source { get; init; }

    /// <summary>Words for a source, whose number is no number that an answer tells: "passage 3".</summary>
    public required string Reference { get; init; }

    /// <summary>Words of advice and generality, by which a model adds what nobody told it.</summary>
    public required string Advice { get; init; }

    /// <summary>Words that deny.</summary>
    public required string Negation { get; init; }

    /// <summary>Words that are read as several: "cannot" as "can not".</summary>
    public required IReadOnlyDictionary<string, string> Expand { get; init; }

    /// <summary>Number words and what they say.</summary>
    public required IReadOnlyDictionary<string, double> Numbers { get; init; }

    /// <summary>Endings that are cut off, the longest first.</summary>
    public required string Suffixes { get; init; }

    /// <summary>Words after which a full stop ends no sentence.</summary>
    public required string Abbreviations { get; init; }

    /// <summary>Lists of words that exclude each other; words joined by | mean the same.</summary>
    public required IReadOnlyList<string> Exclusive { get; init; }

    /// <summary>Signs of currencies and the word they stand for.</summary>
    public required IReadOnlyDictionary<string, string> Currency { get; init; }

    /// <summary>True where every noun has a capital, so that a capital makes no name.</summary>
    public bool CapitalNouns { get; init; }
}
