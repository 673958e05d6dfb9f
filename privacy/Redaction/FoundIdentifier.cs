namespace EthicalBot.Privacy.Redaction;

/// <summary>Where an identifier stands in a text, for measuring: its place, never its characters.</summary>
/// <param name="Start">First UTF-16 character.</param>
/// <param name="End">The character after the last.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Confidence">From 0 to 1: how sure the finding is.</param>
public readonly record struct FoundIdentifier(int Start, int End, IdentifierKind Kind, double Confidence);
