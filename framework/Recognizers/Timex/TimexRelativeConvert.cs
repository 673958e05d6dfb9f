using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

// Says an expression in English as it is said on a day.
internal static class TimexRelativeConvert
{
    public static string ConvertTimexToStringRelative(TimexProperty timex, DateObject date)
    {
        var types = timex.Types;
        bool Is(string type) => types.Contains(type);
        return Is(Constants.TimexTypes.DateTimeRange) && timex.PartOfDay is not null && Is(Constants.TimexTypes.Definite) ? PartOfDay(timex, date)
            : Is(Constants.TimexTypes.DateRange) && !Is(Constants.TimexTypes.Duration) ? DateRange(timex, date)
            : Is(Constants.TimexTypes.DateTime) && !Is(Constants.TimexTypes.Duration) ? $"{Date(timex, date)} {TimexConvert.Time(timex)}"
            : Is(Constants.TimexTypes.Date) && !Is(Constants.TimexTypes.Duration) && timex.PartOfDay is null ? Date(timex, date)
            : TimexConvert.ConvertTimexToString(timex);
    }

    private static string Date(TimexProperty timex, DateObject date)
    {
        if (timex is not { Year: { } year, Month: { } month, DayOfMonth: { } day })
        {
            return TimexConvert.Date(timex);
        }

        var that = new DateObject(year, month, day);
        var distance = (that - date.Date).Days;
        return distance switch
        {
            0 => "today",
            1 => "tomorrow",
            -1 => "yesterday",
            _ => Week(that, date) is { } week ? $"{week} {that.DayOfWeek}" : TimexConvert.Date(timex),
        };
    }

    private static string? Week(DateObject that, DateObject date) =>
        TimexDateHelpers.IsThisWeek(that, date) ? "this"
        : TimexDateHelpers.IsNextWeek(that, date) ? "next"
        : TimexDateHelpers.IsLastWeek(that, date) ? "last"
        : null;

    private static string DateRange(TimexProperty timex, DateObject date)
    {
        if (timex.Year is not { } year)
        {
            return TimexConvert.ConvertTimexToString(timex);
        }

        if (timex.WeekOfYear is { } week)
        {
            var distance = (System.Globalization.ISOWeek.ToDateTime(year, week, DayOfWeek.Monday)
                - System.Globalization.ISOWeek.ToDateTime(System.Globalization.ISOWeek.GetYear(date), TimexDateHelpers.WeekOfYear(date), DayOfWeek.Monday)).Days / 7;
            var unit = timex.Weekend == true ? "weekend" : "week";
            return Near(distance) is { } near ? $"{near} {unit}" : TimexConvert.ConvertTimexToString(timex);
        }

        if (timex is { Month: { } month, WeekOfMonth: null })
        {
            var distance = ((year - date.Year) * 12) + month - date.Month;
            return Near(distance) is { } near ? $"{near} month" : TimexConvert.ConvertTimexToString(timex);
        }

        return timex is { Month: null, Season: null } && Near(year - date.Year) is { } nearYear ? $"{nearYear} year" : TimexConvert.ConvertTimexToString(timex);
    }

    private static string? Near(int distance) => distance switch { 0 => "this", 1 => "next", -1 => "last", _ => null };

    private static string PartOfDay(TimexProperty timex, DateObject date)
    {
        var day = Date(timex, date);
        var part = TimexConvert.Part(timex.PartOfDay!); // Only asked for with a part.
        return day switch
        {
            "today" => timex.PartOfDay == "NI" ? "tonight" : $"this {part}",
            _ => $"{day} {part}",
        };
    }
}
