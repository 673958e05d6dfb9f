using EthicalBot.Evaluation.Metrics;
using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Understanding;

/// <summary>What a person says of a message, beside what the product makes of it.</summary>
internal sealed record MeasuredRow(LabelledRow Label, Reading Reading)
{
    /// <summary>Whether the message wants something that the product does.</summary>
    public bool IsInScope => Label.Intent is not null && Label.Intent != Intents.OutOfScope;

    /// <summary>Whether it wants something that the product does not do.</summary>
    public bool IsOutOfScope => Label.Intent == Intents.OutOfScope;

    /// <summary>Whether the intent is the one, or one that a fair judge would take; for what is out of scope also whether the product abstained.</summary>
    public bool IsRight => Reading.Intent == Label.Intent || Label.Accept.Contains(Reading.Intent) || (IsOutOfScope && !Reading.IsAccepted);

    /// <summary>The intent with its confidence.</summary>
    public Prediction Prediction => new(Reading.Confidence, IsRight);
}
