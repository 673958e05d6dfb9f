namespace EthicalBot.Desk.Cases;

/// <summary>Which line is to be shown, and why.</summary>
internal sealed record RevealRequest(string LineId, string Reason);
