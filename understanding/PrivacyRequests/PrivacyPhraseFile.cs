namespace EthicalBot.Understanding.PrivacyRequests;

/// <summary>How people of one language ask about their data, as it is written down; the form of the phrases is that of the other rules.</summary>
internal sealed record PrivacyPhraseFile
{
    public required string Language { get; init; }

    public required IReadOnlyDictionary<string, string> Expand { get; init; }

    public required string NotTypos { get; init; }

    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Asks { get; init; }

    /// <summary>Whole messages that ask for the list of what can be asked.</summary>
    public required IReadOnlyList<string> Menu { get; init; }

    /// <summary>What only looks like it: by what it looks like, or "all".</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Not { get; init; }

    public required string Yes { get; init; }

    public required string No { get; init; }

    /// <summary>Words that say neither yes nor no.</summary>
    public required string Fillers { get; init; }
}
