using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Care;

/// <summary>What is remembered of help that was offered to somebody who may be in danger.</summary>
public sealed class HelpState
{
    /// <summary>In how many messages more the name of a country is taken for the answer to where they are.</summary>
    public int AwaitsCountry { get; set; }

    /// <summary>The country they named, as two letters.</summary>
    [Classified(DataClass.Address)]
    public string? Country { get; set; }

    /// <summary>Whether they were offered a person for it.</summary>
    public bool WasOffered { get; set; }

    /// <summary>Whether they wished for none.</summary>
    public bool HasDeclined { get; set; }

    /// <summary>Whether the numbers were told while they wait for a person.</summary>
    public bool ToldInQueue { get; set; }
}
