namespace EthicalBot.Dialogs.Mentions;

/// <summary>A day or several that a message names; "before Friday" and "by Friday" have no first one, "from Friday on" has no last.</summary>
/// <param name="First">The first day, or null.</param>
/// <param name="Last">The last day, or null; of a deadline the day that is named, whether it counts or not, since people do not tell the two apart.</param>
/// <param name="Start">Where the passage starts.</param>
/// <param name="Length">How long it is.</param>
public sealed record MentionedDays(DateOnly? First, DateOnly? Last, int Start, int Length);
