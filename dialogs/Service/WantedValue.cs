using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>A value that the customer named for an option of a piece.</summary>
public sealed class WantedValue
{
    /// <summary>The option, as the shop calls it.</summary>
    [Classified(DataClass.None)]
    public string Option { get; set; } = "";

    /// <summary>One of its values.</summary>
    [Classified(DataClass.None)]
    public string Value { get; set; } = "";
}
