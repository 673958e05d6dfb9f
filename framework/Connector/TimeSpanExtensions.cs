namespace Microsoft.Bot.Connector;

/// <summary>Varies waits.</summary>
public static class TimeSpanExtensions
{
    /// <summary>Returns a wait that is longer by a random part of it, a tenth at most unless said otherwise.</summary>
    public static TimeSpan WithJitter(this TimeSpan delay, double multiplier = 0.1) =>
        delay + (delay * (Random.Shared.NextDouble() * multiplier));
}
