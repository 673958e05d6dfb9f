namespace EthicalBot.Dialogs.Service;

/// <summary>What a customer said, in which language, and whether it answers the question of the slot that reads it.</summary>
/// <param name="IsNo">Whether a no stood before it.</param>
public sealed record SlotWording(string Text, string Language, bool IsAnswer, bool IsNo = false)
{
    /// <summary>Says nothing of the words.</summary>
    public override string ToString() => "Words";
}
