namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

// Says of which kinds an expression is.
internal static class TimexInference
{
    public static HashSet<string> Infer(TimexProperty timex)
    {
        var types = new HashSet<string>();
        AddIf(types, timex.Now == true, Constants.TimexTypes.Present);
        AddIf(types, timex is { Year: not null, Month: not null, DayOfMonth: not null }, Constants.TimexTypes.Definite);
        var date = timex is { Month: not null, DayOfMonth: not null } or { DayOfWeek: not null };
        var duration = timex is { Years: not null } or { Months: not null } or { Weeks: not null } or { Days: not null } or { Hours: not null } or { Minutes: not null }
            or { Seconds: not null };
        var time = timex is { Hour: not null, Minute: not null, Second: not null };
        var timeRange = timex.PartOfDay is not null || (time && duration);
        AddIf(types, date, Constants.TimexTypes.Date);
        AddIf(
            types,
            (timex.DayOfMonth is null && timex is { Year: not null } or { Month: not null, DayOfMonth: null }) || timex is { Season: not null } or { WeekOfYear: not null }
                or { WeekOfMonth: not null } || (date && duration),
            Constants.TimexTypes.DateRange);
        AddIf(types, duration, Constants.TimexTypes.Duration);
        AddIf(types, time, Constants.TimexTypes.Time);
        AddIf(types, timeRange, Constants.TimexTypes.TimeRange);
        AddIf(types, date && time, Constants.TimexTypes.DateTime);
        AddIf(types, date && (timeRange || (time && duration)), Constants.TimexTypes.DateTimeRange);
        return types;
    }

    private static void AddIf(HashSet<string> types, bool condition, string type)
    {
        if (condition)
        {
            types.Add(type);
        }
    }
}
