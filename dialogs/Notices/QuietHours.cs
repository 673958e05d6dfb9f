using System.Globalization;

namespace EthicalBot.Dialogs.Notices;

/// <summary>When nobody is written to first, by the shop's own clock; it may go over midnight.</summary>
public sealed record QuietHours(TimeOnly From, TimeOnly To)
{
    /// <summary>Reads <c>21:00-08:00</c>; null when it is not of that form.</summary>
    public static QuietHours? Parse(string? text) =>
        text?.Split('-') is [var from, var to] && Time(from) is { } first && Time(to) is { } last ? new(first, last) : null;

    /// <summary>Whether it is quiet at this time of day; the same hour twice is never.</summary>
    public bool Contains(TimeOnly time) => From <= To ? time >= From && time < To : time >= From || time < To;

    private static TimeOnly? Time(string text) =>
        TimeOnly.TryParseExact(text.Trim(), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var time) ? time : null;
}
