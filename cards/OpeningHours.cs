namespace EthicalBot.Cards;

/// <summary>Hours that are the same on neighbouring days, in the time zone of the wording.</summary>
public sealed record OpeningHours(DayOfWeek FirstDay, DayOfWeek LastDay, TimeOnly Opens, TimeOnly Closes)
{
    internal string ToText(Wording wording, string language) => FirstDay == LastDay
        ? wording.Get("Cards.PersonHandoff.HoursOneDay", language, ("day", FirstDay), ("opens", Opens), ("closes", Closes))
        : wording.Get(
            "Cards.PersonHandoff.HoursRange", language, ("first", FirstDay), ("last", LastDay), ("opens", Opens), ("closes", Closes));
}
