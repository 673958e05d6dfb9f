using EthicalBot.Privacy;

namespace EthicalBot.Conversation.Turns;

/// <summary>A new value of one state entry.</summary>
/// <param name="Json">The value, or null to remove the entry.</param>
/// <param name="ReadVersion">The row version that the turn had read: checked where turns of several conversations share the entry.</param>
[Classified(DataClass.TechnicalId)]
public sealed record StateChange(string Key, [property: Classified(DataClass.Unknown)] string? Json, long ReadVersion) : ITurnChange;
