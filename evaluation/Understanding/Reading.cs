using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>What the product made of a message, in the words of the files that measure: the one place that knows the product's own record.</summary>
/// <param name="Abstained">Whether the intent is a guess that the product would not act on.</param>
/// <param name="Escalate">Whether the message goes to a person whatever its intent: one was asked for, or a signal calls for one.</param>
internal sealed record Reading(
    string Language,
    double LanguageConfidence,
    string Intent,
    double Confidence,
    IReadOnlyList<Alternative> Alternatives,
    bool Abstained,
    IReadOnlyList<ReadSignal> Signals,
    bool Escalate,
    bool AsksForPerson)
{
    /// <summary>The language of a message whose language was not recognised.</summary>
    public const string UnknownLanguage = "unknown";

    /// <summary>Whether the product would do what the intent says: not where it abstains, nor where it finds that nothing it does was meant.</summary>
    public bool IsAccepted => !Abstained && Intent != Intents.OutOfScope;

    /// <summary>How much the message belongs to what the product does, for ranking.</summary>
    public double Belonging => IsAccepted ? Confidence : 0;

    /// <summary>Puts it into these words.</summary>
    public static Reading Of(UnderstoodMessage understood) => new(
        understood.Language,
        understood.LanguageConfidence,
        understood.Intent,
        understood.Confidence,
        understood.Alternatives,
        understood.Abstained,
        [.. understood.Signals.Raised.Select(signal => new ReadSignal(signal.Name, signal.Score, signal.Words))],
        understood.AsksForPerson || understood.Signals.Escalate,
        understood.AsksForPerson);
}
