namespace EthicalBot.Orders.Policy;

/// <summary>For how many calendar days something may be done; the last of them counts whole, in the shop's time zone.</summary>
public sealed record WriteWindow(int Days, CountedFrom From);
