namespace EthicalBot.Tests.Framework.Internals;

internal sealed class SettableClock : TimeProvider
{
    public DateTimeOffset Now { get; set; } = System.GetUtcNow();

    public override DateTimeOffset GetUtcNow() => Now;

    public void Pass(TimeSpan time) => Now += time;
}
