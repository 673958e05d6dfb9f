namespace EthicalBot.Benchmarks.Turns;

/// <summary>The bot and the yardstick under the same number of clients.</summary>
internal sealed record ScenarioPair(Scenario Bot, Scenario Empty);
