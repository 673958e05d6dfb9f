using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

// Reads the text of an expression; every pattern is bounded and anchored.
internal static partial class TimexParsing
{
    public static void ParseString(string timex, TimexProperty property)
    {
        if (timex == "PRESENT_REF")
        {
            property.Now = true;
        }
        else if (timex.StartsWith('P'))
        {
            ReadDuration(timex, property);
        }
        else if (timex.StartsWith('(') && timex.EndsWith(')'))
        {
            var parts = timex[1..^1].Split(',');
            ReadMoment(parts[0], property);
            if (parts.Length == 3)
            {
                ReadDuration(parts[2], property);
            }
        }
        else
        {
            ReadMoment(timex, property);
        }
    }

    private static void ReadMoment(string timex, TimexProperty property)
    {
        var split = timex.IndexOf('T', StringComparison.Ordinal);
        var date = split < 0 ? timex : timex[..split];
        if (date.Length > 0 && DatePattern().Match(date) is { Success: true } match)
        {
            property.Year = Number(match, "year");
            property.Month = Number(match, "month");
            property.DayOfMonth = Number(match, "day");
            property.DayOfWeek = Number(match, "weekday");
            property.WeekOfYear = Number(match, "week");
            property.WeekOfMonth = Number(match, "monthweek");
            property.Season = match.Groups["season"].Success ? match.Groups["season"].Value : null;
            property.Weekend = match.Groups["weekend"].Success ? true : null;
        }

        if (split >= 0 && TimePattern().Match(timex[(split + 1)..]) is { Success: true } time)
        {
            if (time.Groups["part"].Success)
            {
                property.PartOfDay = time.Groups["part"].Value;
                return;
            }

            property.Hour = Number(time, "hour");
            property.Minute = Number(time, "minute") ?? 0;
            property.Second = Number(time, "second") ?? 0;
        }
    }

    private static void ReadDuration(string timex, TimexProperty property)
    {
        if (DurationPattern().Match(timex) is not { Success: true } match)
        {
            return;
        }

        property.Years = Amount(match, "years");
        property.Months = Amount(match, "months");
        property.Weeks = Amount(match, "weeks");
        property.Days = Amount(match, "days");
        property.Hours = Amount(match, "hours");
        property.Minutes = Amount(match, "minutes");
        property.Seconds = Amount(match, "seconds");
    }

    private static int? Number(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? int.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    private static decimal? Amount(Match match, string name) =>
        match.Groups[name] is { Success: true } group ? decimal.Parse(group.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(
        "^(?:(?:(?<year>[0-9]{4})|XXXX)(?:-(?:(?<season>SP|SU|FA|WI)|W(?:(?<week>[0-9]{2})|XX)(?:-(?:(?<weekend>WE)|(?<weekday>[1-7])))?"
        + "|(?:(?<month>[0-9]{2})|XX)(?:-(?:W(?<monthweek>[0-9]{2})|WXX-(?<weekday>[1-7])-#?(?<monthweek>[0-9])|WXX-(?<monthweek>[0-9])|(?<day>[0-9]{2})))?))?|(?<season>SP|SU|FA|WI))$")]
    private static partial Regex DatePattern();

    [GeneratedRegex("^(?:(?<part>DT|NI|MO|AF|EV)|(?<hour>[0-9]{2})(?::(?<minute>[0-9]{2})(?::(?<second>[0-9]{2}))?)?)$")]
    private static partial Regex TimePattern();

    [GeneratedRegex(
        "^P(?:(?<years>[0-9]+(?:\\.[0-9]+)?)Y)?(?:(?<months>[0-9]+(?:\\.[0-9]+)?)M)?(?:(?<weeks>[0-9]+(?:\\.[0-9]+)?)W)?(?:(?<days>[0-9]+(?:\\.[0-9]+)?)D)?"
        + "(?:T(?:(?<hours>[0-9]+(?:\\.[0-9]+)?)H)?(?:(?<minutes>[0-9]+(?:\\.[0-9]+)?)M)?(?:(?<seconds>[0-9]+(?:\\.[0-9]+)?)S)?)?$")]
    private static partial Regex DurationPattern();
}
