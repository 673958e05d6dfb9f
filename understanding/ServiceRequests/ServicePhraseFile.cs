namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>How people of one language ask to have something done, as it is written down.</summary>
/// <remarks>The form of the phrases is that of the other rules; besides, "{name}" stands for a set, and "0" for the number of an order.</remarks>
internal sealed record ServicePhraseFile
{
    public required string Language { get; init; }

    public required IReadOnlyDictionary<string, string> Expand { get; init; }

    /// <summary>Words that are no typo of another and that name no thing.</summary>
    public required string Known { get; init; }

    /// <summary>Words that join one request to the next.</summary>
    public required string Joins { get; init; }

    /// <summary>Words that say that what follows is one request more.</summary>
    public required string Also { get; init; }

    /// <summary>Words that say that only what follows is wanted of what could be: "just the money".</summary>
    public required string Rather { get; init; }

    /// <summary>Units that follow the number of a measure.</summary>
    public required string Units { get; init; }

    /// <summary>By word, the endings of compounds that are read as it.</summary>
    public required IReadOnlyDictionary<string, string> Endings { get; init; }

    public required IReadOnlyDictionary<string, string> Sets { get; init; }

    /// <summary>By kind, what asks for it.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Asks { get; init; }

    /// <summary>By kind, what asks for it where nothing else is asked.</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Alone { get; init; }

    /// <summary>Other sizes, colours or forms, of what came or of what is to come.</summary>
    public required IReadOnlyList<string> Variant { get; init; }

    /// <summary>One thing for another, in words that mean so only where it is said whether it came or did not go out yet.</summary>
    public required IReadOnlyList<string> Hinted { get; init; }

    /// <summary>What says that something came.</summary>
    public required IReadOnlyList<string> Received { get; init; }

    /// <summary>What says that something did not go out yet.</summary>
    public required IReadOnlyList<string> Unsent { get; init; }

    /// <summary>What speaks of the order and not of the thing.</summary>
    public required IReadOnlyList<string> OfOrder { get; init; }

    /// <summary>What holds a "not" and asks all the same: what did not come yet, what cannot be done.</summary>
    public required IReadOnlyList<string> Awaited { get; init; }

    /// <summary>What only looks like it: by kind, or "all".</summary>
    public required IReadOnlyDictionary<string, IReadOnlyList<string>> Not { get; init; }

    /// <summary>What asks about a withdrawal, with a question mark or without, and declares none.</summary>
    public required IReadOnlyList<string> Asking { get; init; }

    /// <summary>What declares behind a question what was asked in it: "I do so".</summary>
    public required IReadOnlyList<string> Declares { get; init; }

    /// <summary>The words of the law, known in a conversation in whatever language.</summary>
    public required IReadOnlyList<string> Law { get; init; }
}
