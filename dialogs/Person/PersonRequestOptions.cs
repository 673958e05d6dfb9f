namespace EthicalBot.Dialogs.Person;

/// <summary>Why a conversation goes to a person.</summary>
public sealed class PersonRequestOptions
{
    /// <summary>One of <see cref="PersonReasons"/>.</summary>
    [Privacy.Classified(Privacy.DataClass.None)]
    public string Reason { get; set; } = PersonReasons.Asked;
}
