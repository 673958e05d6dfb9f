namespace EthicalBot.Cards;

/// <summary>Hours that are the same on neighbouring days, in the time zone of the wording.</summary>
public sealed record OpeningHours(DayOfWeek FirstDay, DayOfWeek LastDay, TimeOnly Opens, TimeOnly Closes);
