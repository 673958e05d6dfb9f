namespace EthicalBot.Desk.Cases;

/// <summary>The body of saying that something which the assistant did was wrong.</summary>
/// <param name="Automation">A name of the registry of risks.</param>
internal sealed record WrongRequest(string Automation);
