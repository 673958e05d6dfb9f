namespace EthicalBot.Orders.Demo;

/// <summary>What is in the file of the demo shop.</summary>
internal sealed record DemoShopDocument(DateTimeOffset CreatedAt, IReadOnlyList<DemoOrder> Orders);
