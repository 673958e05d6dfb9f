using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Identity;

/// <summary>With what a code is sent or asked for.</summary>
public sealed class CodeOptions
{
    /// <summary>Who the customer says they are, for a new code.</summary>
    public CustomerClue Clue { get; set; } = new();

    /// <summary>An order that was named beside; empty for none.</summary>
    [Classified(DataClass.OrderNumber)]
    public string Order { get; set; } = "";

    /// <summary>The key of what is said; null when a code is to be sent first.</summary>
    [Classified(DataClass.None)]
    public string? Again { get; set; }

    /// <summary>How many codes in a row were wrong.</summary>
    public int Wrong { get; set; }
}
