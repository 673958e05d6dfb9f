namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Whether a price was named as the wish.</summary>
public enum PriceWish
{
    /// <summary>None was.</summary>
    None,

    /// <summary>The lowest.</summary>
    Cheapest,

    /// <summary>The highest.</summary>
    Dearest,
}
