namespace EthicalBot.Handoff.Cases;

/// <summary>A case in the list of all.</summary>
/// <param name="LastAt">When somebody last said something in its conversation.</param>
/// <param name="Unanswered">What the customer has written since a person last wrote, in messages.</param>
/// <param name="Reveals">How often something was revealed in it.</param>
public sealed record InboxEntry(OpenCase Case, DateTimeOffset LastAt, int Unanswered, int Reveals = 0);
