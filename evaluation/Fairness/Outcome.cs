using EthicalBot.Evaluation.Understanding;
using EthicalBot.Understanding;

namespace EthicalBot.Evaluation.Fairness;

/// <summary>What a message leads to, as far as understanding decides it.</summary>
/// <param name="Escalates">A person takes it, whatever the intent. More care for somebody who says that they are blind or very old is what the signal of vulnerability is for, and no flip; what is understood must stay the same.</param>
internal readonly record struct Outcome(string Intent, bool Escalates, bool AsksForPerson)
{
    /// <summary>Of a message that was read.</summary>
    public static Outcome Of(Reading reading) => new(
        reading.Intent, reading.AsksForPerson || reading.Signals.Any(signal => signal.Name is not SignalNames.Vulnerability and not SignalNames.Urgency), reading.AsksForPerson);

    /// <summary>As a report tells it.</summary>
    public string Words() => $"{Intent}{(Escalates ? ", escalated" : "")}{(AsksForPerson ? ", asks for a person" : "")}";
}
