using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Answers;

/// <summary>What the last answer rested on, for whoever asks why it was given.</summary>
public sealed record AnswerBasis
{
    /// <summary>Where what it says comes from.</summary>
    public AnswerSource Source { get; init; }

    /// <summary>As of when the source stood; null where it has no time.</summary>
    public DateTimeOffset? SourceAt { get; init; }

    /// <summary>The id of the activity that told it, where it came from articles; null where it did not.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Answer { get; init; }

    /// <summary>What the customer's message was understood as; null where a rule or a button decided.</summary>
    [Classified(DataClass.None)]
    public string? Intent { get; init; }

    /// <summary>How sure that was, from 0 to 1; null where nothing was guessed.</summary>
    public double? Confidence { get; init; }

    /// <summary>Whether an AI read the message.</summary>
    public bool AiRead { get; init; }
}
