namespace EthicalBot.Tests.Walk;

/// <summary>A state that the walk has come to: where it was seen first, and whether a person was asked for from it, and came.</summary>
internal sealed class WalkPlace
{
    /// <summary>Conversations and their turns in which it was met, the first few.</summary>
    public List<(int Conversation, int Turn)> Seen { get; } = [];

    /// <summary>How often a person was asked for from it.</summary>
    public int Asked { get; set; }

    /// <summary>How often one came.</summary>
    public int Reached { get; set; }
}
