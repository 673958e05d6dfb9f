namespace EthicalBot.Desk.Cases;

/// <summary>What a case is about, as its agent says.</summary>
internal sealed record PurposeRequest(string Purpose);
