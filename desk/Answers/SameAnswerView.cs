using EthicalBot.Privacy;

namespace EthicalBot.Desk.Answers;

/// <summary>Where the same answer was given: ids and times, and nothing that was said.</summary>
/// <param name="Case">The reference of the conversation's open case. Null: it has none.</param>
/// <param name="Reach">Whether its customer can be told that it was wrong: <c>told</c> they were, <c>here</c> they are, or <c>gone</c>, in no conversation now.</param>
/// <param name="CorrectedAt">When they were told. Null: they were not.</param>
[Classified(DataClass.TechnicalId)]
internal sealed record SameAnswerView(string Channel, string Conversation, string? Case, DateTimeOffset At, string Reach, DateTimeOffset? CorrectedAt);
