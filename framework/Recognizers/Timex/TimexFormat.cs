using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

// Writes the text of an expression.
internal static class TimexFormat
{
    public static string Format(TimexProperty timex)
    {
        var types = timex.Types;
        bool Is(string type) => types.Contains(type);
        if (Is(Constants.TimexTypes.Present))
        {
            return "PRESENT_REF";
        }

        if (Is(Constants.TimexTypes.Duration) && (Is(Constants.TimexTypes.DateTimeRange) || Is(Constants.TimexTypes.DateRange) || Is(Constants.TimexTypes.TimeRange)))
        {
            var range = TimexHelpers.ExpandDateTimeRange(timex);
            return $"({range.Start.TimexValue},{range.End.TimexValue},{range.Duration.TimexValue})";
        }

        return Is(Constants.TimexTypes.DateTimeRange) ? Date(timex) + Part(timex)
            : Is(Constants.TimexTypes.DateRange) ? Range(timex)
            : Is(Constants.TimexTypes.TimeRange) ? Part(timex)
            : Is(Constants.TimexTypes.DateTime) ? Date(timex) + Time(timex)
            : Is(Constants.TimexTypes.Duration) ? Duration(timex)
            : Is(Constants.TimexTypes.Date) ? Date(timex)
            : Is(Constants.TimexTypes.Time) ? Time(timex)
            : string.Empty;
    }

    private static string Number(int? value, int digits) => value is { } known ? known.ToString(new string('0', digits), CultureInfo.InvariantCulture) : new string('X', digits);

    private static string Date(TimexProperty timex) => timex.DayOfWeek is { } weekday && timex.DayOfMonth is null
        ? $"{Number(timex.Year, 4)}-W{Number(timex.WeekOfYear, 2)}-{weekday}"
        : $"{Number(timex.Year, 4)}-{Number(timex.Month, 2)}-{Number(timex.DayOfMonth, 2)}";

    private static string Range(TimexProperty timex) => timex switch
    {
        { WeekOfYear: not null, Weekend: not null } => $"{Number(timex.Year, 4)}-W{Number(timex.WeekOfYear, 2)}-WE",
        { WeekOfYear: not null } => $"{Number(timex.Year, 4)}-W{Number(timex.WeekOfYear, 2)}",
        { Season: { } season } => timex.Year is null ? season : $"{Number(timex.Year, 4)}-{season}",
        { WeekOfMonth: not null } => $"{Number(timex.Year, 4)}-{Number(timex.Month, 2)}-W{Number(timex.WeekOfMonth, 2)}",
        { Month: not null } => $"{Number(timex.Year, 4)}-{Number(timex.Month, 2)}",
        _ => Number(timex.Year, 4),
    };

    private static string Time(TimexProperty timex) => timex switch
    {
        { Minute: 0, Second: 0 } => $"T{Number(timex.Hour, 2)}",
        { Second: 0 } => $"T{Number(timex.Hour, 2)}:{Number(timex.Minute, 2)}",
        _ => $"T{Number(timex.Hour, 2)}:{Number(timex.Minute, 2)}:{Number(timex.Second, 2)}",
    };

    private static string Part(TimexProperty timex) => "T" + timex.PartOfDay;

    private static string Duration(TimexProperty timex)
    {
        var days = Amount(timex.Years, 'Y') + Amount(timex.Months, 'M') + Amount(timex.Weeks, 'W') + Amount(timex.Days, 'D');
        var hours = Amount(timex.Hours, 'H') + Amount(timex.Minutes, 'M') + Amount(timex.Seconds, 'S');
        return "P" + days + (hours.Length > 0 ? "T" + hours : string.Empty);
    }

    private static string Amount(decimal? value, char unit) => value is { } known ? known.ToString(CultureInfo.InvariantCulture) + unit : string.Empty;
}
