using EthicalBot.Conversation.Identity;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Identity;

/// <summary>With what the dialog begins.</summary>
public sealed class IdentityOptions
{
    /// <summary>The level that is needed.</summary>
    public IdentityLevel Wanted { get; set; } = IdentityLevel.Code;

    /// <summary>For which order; empty for whichever the customer names. A code is for all orders of a customer: whether this is one of them the shop says.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Order { get; set; } = "";

    /// <summary>Whether it must be proved anew, because the customer means another account.</summary>
    public bool IsAnew { get; set; }

    /// <summary>What the customer has said of who they are.</summary>
    public CustomerClue Clue { get; set; } = new();

    /// <summary>How often they were asked.</summary>
    public int Asked { get; set; }

    /// <summary>The key of what is said before the question, when it is asked again.</summary>
    [Classified(DataClass.None)]
    public string? Again { get; set; }
}
