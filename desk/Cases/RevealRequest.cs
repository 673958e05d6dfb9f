namespace EthicalBot.Desk.Cases;

/// <summary>Which pseudonym, or else which whole line, is to be shown, and why.</summary>
internal sealed record RevealRequest(string? Token, string? LineId, string Reason);
