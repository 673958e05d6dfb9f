using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Makes the text of common expressions.</summary>
public static class TimexCreator
{
    /// <summary>A Monday.</summary>
    public const string Monday = "XXXX-WXX-1";

    /// <summary>A Tuesday.</summary>
    public const string Tuesday = "XXXX-WXX-2";

    /// <summary>A Wednesday.</summary>
    public const string Wednesday = "XXXX-WXX-3";

    /// <summary>A Thursday.</summary>
    public const string Thursday = "XXXX-WXX-4";

    /// <summary>A Friday.</summary>
    public const string Friday = "XXXX-WXX-5";

    /// <summary>A Saturday.</summary>
    public const string Saturday = "XXXX-WXX-6";

    /// <summary>A Sunday.</summary>
    public const string Sunday = "XXXX-WXX-7";

    /// <summary>The morning.</summary>
    public const string Morning = "(T08,T12,PT4H)";

    /// <summary>The afternoon.</summary>
    public const string Afternoon = "(T12,T16,PT4H)";

    /// <summary>The evening.</summary>
    public const string Evening = "(T16,T20,PT4H)";

    /// <summary>The daytime.</summary>
    public const string Daytime = "(T08,T18,PT10H)";

    /// <summary>Returns today, or the day given.</summary>
    public static string Today(DateObject? date = null) => Day(date, 0);

    /// <summary>Returns the day after today, or after the day given.</summary>
    public static string Tomorrow(DateObject? date = null) => Day(date, 1);

    /// <summary>Returns the day before today, or before the day given.</summary>
    public static string Yesterday(DateObject? date = null) => Day(date, -1);

    /// <summary>Returns the seven days from today, or from the day given.</summary>
    public static string WeekFromToday(DateObject? date = null) => Days(From(date), 7);

    /// <summary>Returns the seven days before today, or before the day given.</summary>
    public static string WeekBackFromToday(DateObject? date = null) => Days(From(date).AddDays(-7), 7);

    /// <summary>Returns the week of today, or of the day given; weeks begin on Monday.</summary>
    public static string ThisWeek(DateObject? date = null) => Days(TimexDateHelpers.DateOfLastDay(DayOfWeek.Monday, From(date).AddDays(1)), 7);

    /// <summary>Returns the week after today's, or after the day's given.</summary>
    public static string NextWeek(DateObject? date = null) => Days(TimexDateHelpers.DateOfNextDay(DayOfWeek.Monday, From(date)), 7);

    /// <summary>Returns the week before today's, or before the day's given.</summary>
    public static string LastWeek(DateObject? date = null) =>
        Days(TimexDateHelpers.DateOfLastDay(DayOfWeek.Monday, TimexDateHelpers.DateOfLastDay(DayOfWeek.Monday, From(date).AddDays(1))), 7);

    /// <summary>Returns so many weeks from today, or from the day given.</summary>
    public static string NextWeeksFromToday(int n, DateObject? date = null) => Days(From(date), 7 * n);

    private static DateObject From(DateObject? date) => date ?? TimeProvider.System.GetLocalNow().Date;

    private static string Day(DateObject? date, int days) => TimexProperty.FromDate(From(date).AddDays(days)).TimexValue;

    private static string Days(DateObject start, int days)
    {
        var timex = TimexProperty.FromDate(start);
        timex.Days = days;
        return timex.TimexValue;
    }
}
