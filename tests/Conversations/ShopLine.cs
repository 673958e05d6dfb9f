namespace EthicalBot.Tests.Conversations;

/// <summary>A line "shop: NUMBER what · what": how an order stands in the demo shop when the conversation is over.</summary>
public sealed record ShopLine(string Number, IReadOnlyList<string> Pieces)
{
    /// <summary>Says that nothing about the order was changed.</summary>
    public const string Unchanged = "unchanged";

    public static ShopLine Parse(string line)
    {
        var number = line.Split(' ', 2)[0];
        var pieces = ConversationStep.Pieces(line[number.Length..]).ToList();
        Assert.True(pieces.Count > 0, $"A shop line has an order number and what holds of it: {line}");
        return new(number, pieces);
    }
}
