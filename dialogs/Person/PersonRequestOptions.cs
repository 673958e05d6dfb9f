using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Person;

/// <summary>Why a conversation goes to a person, and what is known already.</summary>
public sealed class PersonRequestOptions
{
    /// <summary>One of <see cref="PersonReasons"/>.</summary>
    [Classified(DataClass.None)]
    public string Reason { get; set; } = PersonReasons.Asked;

    /// <summary>What the customer has said for the person; null when they are still to be asked.</summary>
    [Classified(DataClass.FreeText)]
    public string? Message { get; set; }

    /// <summary>The case in which they waited in vain; null when there is none yet.</summary>
    [Classified(DataClass.TechnicalId)]
    public string? Reference { get; set; }
}
