namespace EthicalBot.Tests.Orders;

/// <summary>A clock that stands still, with real timers.</summary>
internal sealed class FixedTime(DateTimeOffset now) : TimeProvider
{
    public static FixedTime Friday { get; } = new(new(2026, 11, 20, 9, 42, 31, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => now;
}
