namespace EthicalBot.Tests.Walk;

/// <summary>A state that the walk has come to: whether a person was asked for from it, and came.</summary>
internal sealed class WalkPlace
{
    /// <summary>How often a person was asked for from it.</summary>
    public int Asked { get; set; }

    /// <summary>How often one came.</summary>
    public int Reached { get; set; }
}
