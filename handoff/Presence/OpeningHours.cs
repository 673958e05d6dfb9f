using System.Globalization;

namespace EthicalBot.Handoff.Presence;

/// <summary>When people of the company read messages, by the company's own clock.</summary>
public sealed class OpeningHours
{
    private readonly IReadOnlyList<Opening> _openings;

    private OpeningHours(IReadOnlyList<Opening> openings, TimeZoneInfo zone)
    {
        _openings = openings;
        Zone = zone;
    }

    /// <summary>The company's time zone.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>The openings in the order of the week.</summary>
    public IReadOnlyList<Opening> Openings => _openings;

    /// <summary>Reads entries such as <c>Mon-Fri 09:00-18:00</c>.</summary>
    /// <exception cref="FormatException">An entry is not of that form; the message names it and what would be right.</exception>
    public static OpeningHours Parse(IEnumerable<string> entries, string timeZone)
    {
        if (!TimeZoneInfo.TryFindSystemTimeZoneById(timeZone, out var zone))
            throw new FormatException($"Company:TimeZone is '{timeZone}', which this system does not know. Use a name such as Europe/Paris.");
        return new([.. entries.Select(ParseOpening).OrderBy(o => ((int)o.First + 6) % 7).ThenBy(o => o.From)], zone);
    }

    /// <summary>Whether the company is open at this moment.</summary>
    public bool IsOpen(DateTimeOffset at)
    {
        var local = TimeZoneInfo.ConvertTime(at, Zone);
        return _openings.Any(opening => opening.Contains(local.DayOfWeek, TimeOnly.FromDateTime(local.DateTime)));
    }

    private static Opening ParseOpening(string entry)
    {
        var parts = entry.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts is [var days, var hours]
            && days.Split('-') is { Length: 1 or 2 } ends
            && TryDay(ends[0], out var first) && TryDay(ends[^1], out var last)
            && hours.Split('-') is [var from, var to]
            && TimeOnly.TryParseExact(from, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var opens)
            && TimeOnly.TryParseExact(to, "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out var closes)
            && opens < closes)
        {
            return new(first, last, opens, closes);
        }

        throw new FormatException($"Desk:OpeningHours has '{entry}'. Write days and hours such as 'Mon-Fri 09:00-18:00' or 'Sat 10:00-12:30'.");
    }

    private static bool TryDay(string text, out DayOfWeek day)
    {
        var index = Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.AbbreviatedDayNames,
            name => name.Equals(text, StringComparison.OrdinalIgnoreCase));
        day = (DayOfWeek)Math.Max(index, 0);
        return index >= 0;
    }
}
