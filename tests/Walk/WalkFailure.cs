namespace EthicalBot.Tests.Walk;

/// <summary>What did not hold, in which conversation of the walk, and what was said last.</summary>
internal sealed record WalkFailure(string Kind, string What, int Conversation, string Lately);
