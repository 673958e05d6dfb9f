namespace EthicalBot.Orders.Policy;

/// <summary>From when the days of a window are counted.</summary>
public enum CountedFrom
{
    /// <summary>The day of the order.</summary>
    Placed,

    /// <summary>The day on which the last piece of the order arrived; before that the window has not begun.</summary>
    Delivered,
}
