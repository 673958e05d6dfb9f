using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Tests.Walk;

/// <summary>A write that reached the shop, what the policy was judged by before it, and what became of it.</summary>
internal sealed record NotedWrite(ShopWrite Write, PolicyFacts? Before, WriteOutcome Outcome);
