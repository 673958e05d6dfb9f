using EthicalBot.Privacy;

namespace EthicalBot.Desk.Answers;

/// <summary>Where the same answer was given: ids and a time, and nothing that was said.</summary>
/// <param name="Case">The reference of the conversation's open case. Null: it has none.</param>
[Classified(DataClass.TechnicalId)]
internal sealed record SameAnswerView(string Channel, string Conversation, string? Case, DateTimeOffset At);
