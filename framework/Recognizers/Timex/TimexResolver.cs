using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Finds the moments that expressions mean.</summary>
public static class TimexResolver
{
    private const string NotResolved = "not resolved";

    /// <summary>Resolves expressions against a day (today, if none is given): what has no year is the last one and the next.</summary>
    public static Resolution Resolve(string[] timexArray, DateObject? date = null)
    {
        ArgumentNullException.ThrowIfNull(timexArray);
        var resolution = new Resolution();
        foreach (var timex in timexArray)
        {
            resolution.Values.AddRange(Resolve(new TimexProperty(timex), timex, date ?? TimeProvider.System.GetLocalNow().DateTime));
        }

        return resolution;
    }

    private static IEnumerable<Resolution.Entry> Resolve(TimexProperty timex, string text, DateObject date)
    {
        var types = timex.Types;
        bool Is(string type) => types.Contains(type);
        if (Is(Constants.TimexTypes.DateTimeRange))
        {
            return DateTimeRanges(timex, text, date);
        }

        if (Is(Constants.TimexTypes.Definite) && Is(Constants.TimexTypes.Time))
        {
            return [Entry(text, "datetime", value: TimexValue.DatetimeValue(timex, date))];
        }

        if (Is(Constants.TimexTypes.Definite) && Is(Constants.TimexTypes.DateRange))
        {
            var range = TimexHelpers.ExpandDateTimeRange(timex);
            return [Entry(text, "daterange", start: TimexValue.DateValue(range.Start), end: TimexValue.DateValue(range.End))];
        }

        if (Is(Constants.TimexTypes.Definite))
        {
            return [Entry(text, "date", value: TimexValue.DateValue(timex))];
        }

        if (Is(Constants.TimexTypes.DateRange))
        {
            return DateRanges(timex, text, date);
        }

        return Is(Constants.TimexTypes.TimeRange) ? [TimeRange(timex, text, date)]
            : Is(Constants.TimexTypes.DateTime) ? Days(timex, date).Select(day => Entry(text, "datetime", value: TimexValue.DatetimeValue(WithTime(day, timex), date)))
            : Is(Constants.TimexTypes.Duration) ? [Entry(text, "duration", value: TimexValue.DurationValue(timex))]
            : Is(Constants.TimexTypes.Date) ? Days(timex, date).Select(day => Entry(text, "date", value: TimexValue.DateValue(day)))
            : Is(Constants.TimexTypes.Time) ? [Entry(text, "time", value: TimexValue.TimeValue(timex, date))]
            : [];
    }

    private static Resolution.Entry Entry(string timex, string type, string? value = null, string? start = null, string? end = null) =>
        new() { Timex = timex, Type = type, Value = value, Start = start, End = end };

    // The last such day and the next.
    private static IEnumerable<TimexProperty> Days(TimexProperty timex, DateObject date)
    {
        if (timex is { Year: not null, Month: not null, DayOfMonth: not null })
        {
            return [timex];
        }

        if (timex.DayOfWeek is { } weekday)
        {
            var day = (DayOfWeek)(weekday % 7);
            return [TimexProperty.FromDate(TimexDateHelpers.DateOfLastDay(day, date)), TimexProperty.FromDate(TimexDateHelpers.DateOfNextDay(day, date))];
        }

        return [InYear(timex, date.Year - 1), InYear(timex, date.Year)];
    }

    private static TimexProperty InYear(TimexProperty timex, int year) => new() { Year = year, Month = timex.Month, DayOfMonth = timex.DayOfMonth };

    private static TimexProperty WithTime(TimexProperty day, TimexProperty timex) => new()
    {
        Year = day.Year,
        Month = day.Month,
        DayOfMonth = day.DayOfMonth,
        Hour = timex.Hour,
        Minute = timex.Minute,
        Second = timex.Second,
    };

    private static IEnumerable<Resolution.Entry> DateRanges(TimexProperty timex, string text, DateObject date)
    {
        if (timex is { Season: not null })
        {
            return [Entry(text, "daterange", value: NotResolved)];
        }

        if (timex is { Year: null, Month: { } month })
        {
            return [MonthRange(text, date.Year - 1, month), MonthRange(text, date.Year, month)];
        }

        var range = TimexHelpers.ExpandDateTimeRange(timex);
        return TimexValue.DateValue(range.Start) is { Length: > 0 } start
            ? [Entry(text, "daterange", start: start, end: TimexValue.DateValue(range.End))]
            : [Entry(text, "daterange", value: NotResolved)];
    }

    private static Resolution.Entry MonthRange(string text, int year, int month)
    {
        var start = new DateObject(year, month, 1);
        return Entry(
            text,
            "daterange",
            start: start.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            end: start.AddMonths(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }

    private static Resolution.Entry TimeRange(TimexProperty timex, string text, DateObject date)
    {
        var range = TimexHelpers.ExpandTimeRange(timex);
        return Entry(text, "timerange", start: TimexValue.TimeValue(range.Start, date), end: TimexValue.TimeValue(range.End, date));
    }

    private static IEnumerable<Resolution.Entry> DateTimeRanges(TimexProperty timex, string text, DateObject date)
    {
        foreach (var day in Days(timex, date))
        {
            var times = timex.PartOfDay is null ? null : TimexHelpers.ExpandTimeRange(timex);
            var start = WithTime(day, times?.Start ?? timex);
            var end = times is null ? TimexHelpers.TimexDateTimeAdd(start, timex) : WithTime(day, times.End);
            yield return Entry(text, "datetimerange", start: TimexValue.DatetimeValue(start, date), end: TimexValue.DatetimeValue(end, date));
        }
    }
}
