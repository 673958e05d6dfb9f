namespace EthicalBot.Dialogs.Person;

/// <summary>Why a conversation goes to a person.</summary>
public sealed class PersonRequestOptions
{
    /// <summary>asked, unsure, unsupported, locked or unavailable.</summary>
    [Privacy.Classified(Privacy.DataClass.None)]
    public string Reason { get; set; } = PersonReasons.Asked;
}
