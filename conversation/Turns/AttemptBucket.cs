namespace EthicalBot.Conversation.Turns;

/// <summary>Something whose attempts are limited.</summary>
/// <param name="Name">A keyed index, never the clear value.</param>
/// <param name="Limit">Attempts allowed in the window.</param>
/// <param name="Window">How long an attempt counts.</param>
public sealed record AttemptBucket(string Name, int Limit, TimeSpan Window);
