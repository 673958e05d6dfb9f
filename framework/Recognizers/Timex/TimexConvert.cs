using System.Globalization;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

// Says an expression in English.
internal static class TimexConvert
{
    private static readonly Dictionary<string, string> Seasons = new() { ["SP"] = "spring", ["SU"] = "summer", ["FA"] = "fall", ["WI"] = "winter" };

    private static readonly Dictionary<string, string> Parts = new()
    {
        ["DT"] = "daytime",
        ["NI"] = "night",
        ["MO"] = "morning",
        ["AF"] = "afternoon",
        ["EV"] = "evening",
    };

    private static readonly string[] Weeks = ["first", "second", "third", "fourth", "fifth"];

    public static string ConvertTimexToString(TimexProperty timex)
    {
        var types = timex.Types;
        bool Is(string type) => types.Contains(type);
        return Is(Constants.TimexTypes.Present) ? "now"
            : Is(Constants.TimexTypes.DateTimeRange) ? DateTimeRange(timex)
            : Is(Constants.TimexTypes.DateRange) ? DateRange(timex)
            : Is(Constants.TimexTypes.Duration) && !Is(Constants.TimexTypes.TimeRange) ? Duration(timex)
            : Is(Constants.TimexTypes.TimeRange) ? TimeRange(timex)
            : Is(Constants.TimexTypes.DateTime) ? $"{Time(timex)} {Date(timex)}"
            : Is(Constants.TimexTypes.Date) ? Date(timex)
            : Is(Constants.TimexTypes.Time) ? Time(timex)
            : string.Empty;
    }

    public static string Date(TimexProperty timex)
    {
        if (timex.DayOfWeek is { } weekday && timex.DayOfMonth is null)
        {
            return Weekday(weekday);
        }

        var day = (timex.DayOfMonth ?? 0).ToString(CultureInfo.InvariantCulture);
        var date = $"{day}{Ordinal(day)} {Month(timex.Month ?? 1)}";
        return timex.Year is { } year ? string.Create(CultureInfo.InvariantCulture, $"{date} {year}") : date;
    }

    public static string Weekday(int day) => CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)(day % 7));

    public static string Time(TimexProperty timex)
    {
        if (timex is { Hour: 0 or 12, Minute: 0, Second: 0 })
        {
            return timex.Hour == 0 ? "midnight" : "midday";
        }

        var hour = timex.Hour % 12 is 0 or null ? 12 : timex.Hour % 12;
        var minute = timex is { Minute: 0, Second: 0 } ? string.Empty : string.Create(CultureInfo.InvariantCulture, $":{timex.Minute:D2}");
        var second = timex.Second == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $":{timex.Second:D2}");
        return string.Create(CultureInfo.InvariantCulture, $"{hour}{minute}{second}{(timex.Hour < 12 ? "AM" : "PM")}");
    }

    public static string Part(string part) => Parts.GetValueOrDefault(part, string.Empty);

    private static string Month(int month) => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month);

    private static string Ordinal(string day) => day switch
    {
        "11" or "12" or "13" => "th",
        [.., '1'] => "st",
        [.., '2'] => "nd",
        [.., '3'] => "rd",
        _ => "th",
    };

    private static string DateRange(TimexProperty timex)
    {
        if (timex.Types.Contains(Constants.TimexTypes.Duration))
        {
            return $"{Date(timex)} for {Duration(timex)}";
        }

        var season = timex.Season is { } code ? Seasons[code] : string.Empty;
        if (timex.Year is not { } year)
        {
            return timex is { WeekOfMonth: { } open, Month: { } of } ? $"{Weeks[open - 1]} week of {Month(of)}" : timex.Month is { } alone ? Month(alone) : season;
        }

        return timex switch
        {
            { WeekOfYear: not null } => string.Empty,
            { Month: { } month, WeekOfMonth: { } week } => string.Create(CultureInfo.InvariantCulture, $"{Weeks[week - 1]} week of {Month(month)} {year}"),
            { Month: { } month } => string.Create(CultureInfo.InvariantCulture, $"{Month(month)} {year}"),
            { Season: not null } => string.Create(CultureInfo.InvariantCulture, $"{season} {year}"),
            _ => year.ToString(CultureInfo.InvariantCulture),
        };
    }

    private static string TimeRange(TimexProperty timex) => timex.PartOfDay is { } part ? Part(part) : $"{Time(timex)} for {Duration(timex)}";

    private static string DateTimeRange(TimexProperty timex) =>
        timex.PartOfDay is { } part ? $"{Date(timex)} {Part(part)}" : $"{Time(timex)} {Date(timex)} for {Duration(timex)}";

    private static string Duration(TimexProperty timex) => timex switch
    {
        { Years: { } years } => Amount("year", years),
        { Months: { } months } => Amount("month", months),
        { Weeks: { } weeks } => Amount("week", weeks),
        { Days: { } days } => Amount("day", days),
        { Hours: { } hours } => Amount("hour", hours),
        { Minutes: { } minutes } => Amount("minute", minutes),
        { Seconds: { } seconds } => Amount("second", seconds),
        _ => string.Empty,
    };

    private static string Amount(string unit, decimal value) =>
        value == 1 ? $"1 {unit}" : string.Create(CultureInfo.InvariantCulture, $"{value} {unit}s");
}
