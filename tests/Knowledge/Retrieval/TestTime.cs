namespace EthicalBot.Tests.Knowledge.Retrieval;

/// <summary>A day that does not pass.</summary>
internal sealed class TestTime : TimeProvider
{
    private readonly DateTimeOffset _now;

    private TestTime(DateTimeOffset now) => _now = now;

    public static TestTime Of(int year, int month, int day) => new(new(year, month, day, 12, 0, 0, TimeSpan.Zero));

    public override DateTimeOffset GetUtcNow() => _now;
}
