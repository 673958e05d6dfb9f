namespace EthicalBot.Desk.People;

/// <summary>The body of using a link.</summary>
internal sealed record JoinRequest(string? Token, string? Name, string? DisplayName, string? Password);
