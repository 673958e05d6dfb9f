namespace EthicalBot.Evaluation.Redaction;

/// <summary>One thing that was not as it should be: its place, never its characters.</summary>
/// <param name="Kind">missed, wrong (found where nothing is marked) or order (an order or tracking number taken for something personal).</param>
internal sealed record Fault(string Kind, string Type, int Start, int End);
