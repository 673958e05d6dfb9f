using EthicalBot.Orders;
using Xunit;

namespace EthicalBot.Tests.Orders;

/// <summary>Numbers and proofs out of what a customer types.</summary>
internal static class Typed
{
    public static OrderNumber Number(string text)
    {
        Assert.True(OrderNumber.TryParse(text, out var number), $"no order number: {text}");
        return number;
    }

    public static Proof Proof(string text)
    {
        Assert.True(EthicalBot.Orders.Proof.TryParse(text, out var proof), $"no proof: {text}");
        return proof;
    }
}
