namespace EthicalBot.Handoff.Cases;

/// <summary>A case in the list of all.</summary>
/// <param name="LastAt">When somebody last said something in its conversation.</param>
/// <param name="Unanswered">What the customer has written since a person last wrote, in messages.</param>
public sealed record InboxEntry(OpenCase Case, DateTimeOffset LastAt, int Unanswered);
