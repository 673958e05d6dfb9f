namespace EthicalBot.Dialogs.Service;

/// <summary>What the open question of a change is about.</summary>
public enum AskedFor
{
    /// <summary>Nothing is asked.</summary>
    Nothing,

    /// <summary>Which order.</summary>
    Order,

    /// <summary>Something that the change itself needs.</summary>
    Slot,

    /// <summary>A yes to what was read back.</summary>
    Confirmation,

    /// <summary>What shall be different, after a no.</summary>
    Difference,
}
