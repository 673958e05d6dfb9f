using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Days, weeks and units around the day of reference.
internal static class Calendar
{
    public static bool Exists(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateObject.DaysInMonth(year, month);

    // The nearest years around the reference in which a day exists; 29 February may take eight.
    public static (DateObject? Past, DateObject? Future) Around(DateObject today, Func<int, DateObject?> inYear)
    {
        DateObject? past = null;
        DateObject? future = null;
        for (var distance = -9; distance <= 9; distance++)
        {
            if (inYear(today.Year + distance) is { } day)
            {
                past = day < today ? day : past;
                future ??= day >= today ? day : null;
            }
        }

        return (past, future);
    }

    public static DateObject Monday(DateObject day) => day.Date.AddDays(1 - WeekdayOf(day));

    public static int WeekdayOf(DateObject day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    public static string Week(DateObject day) =>
        string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):D4}-W{ISOWeek.GetWeekOfYear(day):D2}");

    public static string Day(DateObject day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Moment(DateObject moment) => moment.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    // Stays inside the calendar instead of throwing.
    public static DateObject Add(DateObject start, double count, TimeUnit unit)
    {
        // More than the calendar holds; an exception for each would cost too much.
        if (Math.Abs(count) * Reader.SecondsOf(unit) > 9999 * Reader.SecondsOf(TimeUnit.Year))
        {
            return count < 0 ? DateObject.MinValue : DateObject.MaxValue;
        }

        try
        {
            var whole = (int)count;
            return unit switch
            {
                TimeUnit.Second => start.AddSeconds(count),
                TimeUnit.Minute => start.AddMinutes(count),
                TimeUnit.Hour => start.AddHours(count),
                TimeUnit.Week or TimeUnit.Weekend => start.AddDays(7 * count),
                TimeUnit.Fortnight => start.AddDays(14 * count),
                TimeUnit.Month => start.AddMonths(whole).AddDays(30 * (count - whole)),
                TimeUnit.Quarter => start.AddMonths(3 * whole),
                TimeUnit.HalfYear => start.AddMonths(6 * whole),
                TimeUnit.Year => start.AddYears(whole).AddDays(365 * (count - whole)),
                TimeUnit.Decade => start.AddYears(10 * whole),
                TimeUnit.Century => start.AddYears(100 * whole),
                TimeUnit.BusinessDay or TimeUnit.Weekday => AddBusinessDays(start, whole),
                _ => start.AddDays(count),
            };
        }
        catch (ArgumentOutOfRangeException)
        {
            return count < 0 ? DateObject.MinValue : DateObject.MaxValue;
        }
    }

    public static DateObject Easter(int year)
    {
        var golden = year % 19;
        var century = year / 100;
        var epact = (century - (century / 4) - (((8 * century) + 13) / 25) + (19 * golden) + 15) % 30;
        var moon = epact - ((epact / 28) * (1 - (29 / (epact + 1) * ((21 - golden) / 11))));
        var sunday = moon - ((year + (year / 4) + moon + 2 - century + (century / 4)) % 7);
        var month = 3 + ((sunday + 40) / 44);
        return new DateObject(year, month, sunday + 28 - (31 * (month / 4)));
    }

    private static DateObject AddBusinessDays(DateObject start, int count)
    {
        // Whole weeks at once, so that a huge number takes no longer.
        var day = start.AddDays(count / 5 * 7);
        for (var left = count % 5; left != 0;)
        {
            day = day.AddDays(Math.Sign(left));
            left -= WeekdayOf(day) <= 5 ? Math.Sign(left) : 0;
        }

        return day;
    }
}
