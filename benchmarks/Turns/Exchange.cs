namespace EthicalBot.Benchmarks.Turns;

/// <summary>One message and its answer, timed from the moment the message is sent.</summary>
/// <param name="Acknowledged">When the POST was answered.</param>
/// <param name="Answered">When the bot's answer was read.</param>
internal readonly record struct Exchange(TimeSpan Acknowledged, TimeSpan Answered);
