using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Turns expressions into ranges, days and times, and adds durations to them.</summary>
public static class TimexHelpers
{
    private static readonly Dictionary<string, (int From, int To)> PartsOfDay = new()
    {
        ["DT"] = (8, 18),
        ["MO"] = (8, 12),
        ["AF"] = (12, 16),
        ["EV"] = (16, 20),
        ["NI"] = (20, 24),
    };

    /// <summary>Returns where a range of days and times begins and ends.</summary>
    public static TimexRange ExpandDateTimeRange(TimexProperty timex)
    {
        ArgumentNullException.ThrowIfNull(timex);
        var types = timex.Types;
        if (types.Contains(Constants.TimexTypes.Duration))
        {
            var start = CloneDateTime(timex);
            var duration = CloneDuration(timex);
            return new TimexRange { Start = start, End = TimexDateTimeAdd(start, duration), Duration = duration };
        }

        if (timex is { Year: { } year, Month: null, WeekOfYear: null, Season: null })
        {
            return new TimexRange
            {
                Start = TimexProperty.FromDate(new DateObject(year, 1, 1)),
                End = TimexProperty.FromDate(new DateObject(year + 1, 1, 1)),
            };
        }

        var range = new TimexRange { Start = new TimexProperty { Year = timex.Year }, End = new TimexProperty { Year = timex.Year } };
        if (timex is { Month: { } month, DayOfMonth: null })
        {
            range.Start.Month = month;
            range.Start.DayOfMonth = 1;
            range.End.Month = month == 12 ? 1 : month + 1;
            range.End.Year = month == 12 ? timex.Year + 1 : timex.Year;
            range.End.DayOfMonth = 1;
        }
        else if (timex is { Year: { } weekYear, WeekOfYear: { } week })
        {
            var monday = System.Globalization.ISOWeek.ToDateTime(weekYear, week, DayOfWeek.Monday);
            range.Start = TimexProperty.FromDate(timex.Weekend == true ? monday.AddDays(5) : monday);
            range.End = TimexProperty.FromDate(monday.AddDays(7));
        }

        return range;
    }

    /// <summary>Returns where a range of times begins and ends; what is none is an <see cref="ArgumentException"/>.</summary>
    public static TimexRange ExpandTimeRange(TimexProperty timex)
    {
        ArgumentNullException.ThrowIfNull(timex);
        if (!timex.Types.Contains(Constants.TimexTypes.TimeRange))
        {
            throw new ArgumentException("argument must be a timerange", nameof(timex));
        }

        if (timex.PartOfDay is { } part && PartsOfDay.TryGetValue(part, out var hours))
        {
            var length = hours.To - hours.From;
            return new TimexRange
            {
                Start = TimexProperty.FromTime(new Time(hours.From, 0, 0)),
                End = TimexProperty.FromTime(new Time(hours.To, 0, 0)),
                Duration = new TimexProperty { Hours = length },
            };
        }

        var start = TimexProperty.FromTime(TimeFromTimex(timex));
        var duration = CloneDuration(timex);
        return new TimexRange { Start = start, End = TimexTimeAdd(start, duration), Duration = duration };
    }

    /// <summary>Adds a duration to a day.</summary>
    public static TimexProperty TimexDateAdd(TimexProperty start, TimexProperty duration)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(duration);
        if (start.DayOfWeek is { } weekday)
        {
            var end = start.Clone();
            end.DayOfWeek = duration.Days is { } days ? (int)((weekday - 1 + days) % 7) + 1 : weekday;
            return end;
        }

        if (start is not { Month: { } month, DayOfMonth: { } day })
        {
            return start;
        }

        // Without a year any will do; 2016 has a 29 February.
        var date = new DateObject(start.Year ?? 2016, month, day)
            .AddDays((double)(duration.Days ?? 0) + (7 * (double)(duration.Weeks ?? 0)))
            .AddMonths((int)(duration.Months ?? 0))
            .AddYears((int)(duration.Years ?? 0));
        var result = TimexProperty.FromDate(date);
        result.Year = start.Year is null ? null : result.Year;
        return result;
    }

    /// <summary>Adds a duration to a day and a time.</summary>
    public static TimexProperty TimexDateTimeAdd(TimexProperty start, TimexProperty duration)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(duration);
        return duration is { Hours: null, Minutes: null, Seconds: null } ? DateAddKeepingTime(start, duration) : TimexTimeAdd(start, duration);
    }

    /// <summary>Adds the hours, minutes and seconds of a duration to a time.</summary>
    public static TimexProperty TimexTimeAdd(TimexProperty start, TimexProperty duration)
    {
        ArgumentNullException.ThrowIfNull(start);
        ArgumentNullException.ThrowIfNull(duration);
        var seconds = (((start.Hour ?? 0) * 3600) + ((start.Minute ?? 0) * 60) + (start.Second ?? 0))
            + (int)(((duration.Hours ?? 0) * 3600) + ((duration.Minutes ?? 0) * 60) + (duration.Seconds ?? 0));
        var days = seconds / 86400;
        var end = days > 0 && (start.DayOfWeek is not null || start.DayOfMonth is not null) ? TimexDateAdd(start, new TimexProperty { Days = days }) : start.Clone();
        end.Hour = seconds / 3600 % 24;
        end.Minute = seconds / 60 % 60;
        end.Second = seconds % 60;
        return end;
    }

    /// <summary>Returns the day of an expression; parts that were not said are 1.</summary>
    public static DateObject DateFromTimex(TimexProperty timex)
    {
        ArgumentNullException.ThrowIfNull(timex);
        return new DateObject(timex.Year ?? 2001, timex.Month ?? 1, timex.DayOfMonth ?? 1, timex.Hour ?? 0, timex.Minute ?? 0, timex.Second ?? 0);
    }

    /// <summary>Returns the time of an expression; parts that were not said are 0.</summary>
    public static Time TimeFromTimex(TimexProperty timex)
    {
        ArgumentNullException.ThrowIfNull(timex);
        return new Time(timex.Hour ?? 0, timex.Minute ?? 0, timex.Second ?? 0);
    }

    /// <summary>Returns the range of days of an expression.</summary>
    public static DateRange DateRangeFromTimex(TimexProperty timex)
    {
        var expanded = ExpandDateTimeRange(timex);
        return new DateRange { Start = DateFromTimex(expanded.Start), End = DateFromTimex(expanded.End) };
    }

    /// <summary>Returns the range of times of an expression.</summary>
    public static TimeRange TimeRangeFromTimex(TimexProperty timex)
    {
        var expanded = ExpandTimeRange(timex);
        return new TimeRange { Start = TimeFromTimex(expanded.Start), End = TimeFromTimex(expanded.End) };
    }

    private static TimexProperty DateAddKeepingTime(TimexProperty start, TimexProperty duration)
    {
        var end = TimexDateAdd(start, duration).Clone();
        (end.Hour, end.Minute, end.Second) = (start.Hour, start.Minute, start.Second);
        return end;
    }

    private static TimexProperty CloneDateTime(TimexProperty timex)
    {
        var copy = timex.Clone();
        copy.Years = copy.Months = copy.Weeks = copy.Days = copy.Hours = copy.Minutes = copy.Seconds = null;
        return copy;
    }

    private static TimexProperty CloneDuration(TimexProperty timex) => new()
    {
        Years = timex.Years,
        Months = timex.Months,
        Weeks = timex.Weeks,
        Days = timex.Days,
        Hours = timex.Hours,
        Minutes = timex.Minutes,
        Seconds = timex.Seconds,
    };
}
