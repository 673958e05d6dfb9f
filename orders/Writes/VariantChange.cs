namespace EthicalBot.Orders.Writes;

/// <summary>Another variant of the same product in place of a line's.</summary>
public sealed record VariantChange(string LineId, string VariantId);
