namespace EthicalBot.Tests.Walk;

/// <summary>A walk that runs when WALK_TURNS says how far.</summary>
internal sealed class WalkFactAttribute : FactAttribute
{
    public WalkFactAttribute() => Skip = Environment.GetEnvironmentVariable("WALK_TURNS") is null ? "Set WALK_TURNS=20000 to walk that far; short walks go without it." : null;
}
