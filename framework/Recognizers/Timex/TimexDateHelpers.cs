using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Reckons days.</summary>
public static class TimexDateHelpers
{
    /// <summary>Returns the day after.</summary>
    public static DateObject Tomorrow(DateObject date) => date.AddDays(1);

    /// <summary>Returns the day before.</summary>
    public static DateObject Yesterday(DateObject date) => date.AddDays(-1);

    /// <summary>Says whether two moments are on the same day.</summary>
    public static bool DatePartEqual(DateObject dateX, DateObject dateY) => dateX.Date == dateY.Date;

    /// <summary>Says whether a day is within the seven days from a start.</summary>
    public static bool IsDateInWeek(DateObject date, DateObject startOfWeek) => date.Date >= startOfWeek.Date && date.Date < startOfWeek.Date.AddDays(7);

    /// <summary>Says whether a day is in the week of another; weeks begin on Monday, but a Sunday begins its own.</summary>
    public static bool IsThisWeek(DateObject date, DateObject referenceDate) => IsDateInWeek(date, StartOfWeek(referenceDate));

    /// <summary>Says whether a day is in the week after another's.</summary>
    public static bool IsNextWeek(DateObject date, DateObject referenceDate) => IsThisWeek(date, referenceDate.AddDays(7));

    /// <summary>Says whether a day is in the week before another's.</summary>
    public static bool IsLastWeek(DateObject date, DateObject referenceDate) => IsThisWeek(date, referenceDate.AddDays(-7));

    /// <summary>Returns the ISO week of a day.</summary>
    public static int WeekOfYear(DateObject date) => ISOWeek.GetWeekOfYear(date);

    /// <summary>Returns the next such day of the week after a day.</summary>
    public static DateObject DateOfNextDay(DayOfWeek day, DateObject referenceDate) => referenceDate.AddDays((((int)day - (int)referenceDate.DayOfWeek + 6) % 7) + 1);

    /// <summary>Returns the last such day of the week before a day.</summary>
    public static DateObject DateOfLastDay(DayOfWeek day, DateObject referenceDate) => referenceDate.AddDays(-((((int)referenceDate.DayOfWeek - (int)day + 6) % 7) + 1));

    /// <summary>Returns the days of a range that are such a day of the week.</summary>
    public static List<DateObject> DatesMatchingDay(DayOfWeek day, DateObject start, DateObject end)
    {
        var dates = new List<DateObject>();
        for (var date = start; date.Date < end.Date; date = date.AddDays(1))
        {
            if (date.DayOfWeek == day)
            {
                dates.Add(date);
            }
        }

        return dates;
    }

    private static DateObject StartOfWeek(DateObject date) => date.DayOfWeek == DayOfWeek.Sunday ? date.Date : date.Date.AddDays(1 - (int)date.DayOfWeek);
}
