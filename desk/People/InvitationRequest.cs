namespace EthicalBot.Desk.People;

/// <summary>The body of making a link.</summary>
internal sealed record InvitationRequest(string? Role);
