using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Notices;

/// <summary>What is kept of an order about which somebody asked to be told; sealed with that person's key.</summary>
public sealed record FollowedOrder
{
    /// <summary>The order's number; null where the wish is about no order in particular.</summary>
    [Classified(DataClass.OrderNumber)]
    public string? Number { get; init; }

    /// <summary>What proved it: the shop asks for it at every look-up. Null where the customer is known.</summary>
    [Classified(DataClass.Credential)]
    public string? Proof { get; init; }

    /// <summary>The shop's id of the customer; null where only an order is proved.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Customer { get; init; }

    /// <summary>The language in which they are told.</summary>
    [Classified(DataClass.None)]
    public required string Language { get; init; }

    /// <summary>When they asked for it: said with every notice.</summary>
    public required DateTimeOffset AskedAt { get; init; }

    /// <summary>Whether a code proved that the address on file is theirs, so that an e-mail may go there.</summary>
    public bool MayMail { get; init; }

    /// <summary>Whether they would rather have an e-mail.</summary>
    public bool PrefersMail { get; init; }

    /// <summary>The day that they were last told.</summary>
    public DateOnly? Day { get; init; }

    /// <summary>What they know already, by short keys of ours.</summary>
    [Classified(DataClass.None)]
    public IReadOnlyList<string> Told { get; init; } = [];

    /// <summary>Says nothing of what is in it.</summary>
    public override string ToString() => "Followed order";
}
