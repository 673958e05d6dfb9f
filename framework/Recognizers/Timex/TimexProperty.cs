using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A time expression in its parts; a part that is null was not said.</summary>
public class TimexProperty
{
    private Time? _time;

    /// <summary>Initializes an empty expression.</summary>
    public TimexProperty()
    {
    }

    /// <summary>Initializes an expression from its text, such as "2017-05-29" or "XXXX-WXX-1T16"; what is no expression stays empty.</summary>
    public TimexProperty(string timex) => TimexParsing.ParseString(timex, this);

    /// <summary>Gets the text of the expression.</summary>
    public string TimexValue => TimexFormat.Format(this);

    /// <summary>Gets the kinds the expression is of.</summary>
    public HashSet<string> Types => TimexInference.Infer(this);

    /// <summary>Gets or sets whether the present is meant.</summary>
    public bool? Now { get; set; }

    /// <summary>Gets or sets the years of a duration.</summary>
    public decimal? Years { get; set; }

    /// <summary>Gets or sets the months of a duration.</summary>
    public decimal? Months { get; set; }

    /// <summary>Gets or sets the weeks of a duration.</summary>
    public decimal? Weeks { get; set; }

    /// <summary>Gets or sets the days of a duration.</summary>
    public decimal? Days { get; set; }

    /// <summary>Gets or sets the hours of a duration.</summary>
    public decimal? Hours { get; set; }

    /// <summary>Gets or sets the minutes of a duration.</summary>
    public decimal? Minutes { get; set; }

    /// <summary>Gets or sets the seconds of a duration.</summary>
    public decimal? Seconds { get; set; }

    /// <summary>Gets or sets the year.</summary>
    public int? Year { get; set; }

    /// <summary>Gets or sets the month, from 1.</summary>
    public int? Month { get; set; }

    /// <summary>Gets or sets the day of the month.</summary>
    public int? DayOfMonth { get; set; }

    /// <summary>Gets or sets the day of the week, from 1 for Monday to 7.</summary>
    public int? DayOfWeek { get; set; }

    /// <summary>Gets or sets the season: SP, SU, FA or WI.</summary>
    public string? Season { get; set; }

    /// <summary>Gets or sets the week of the year.</summary>
    public int? WeekOfYear { get; set; }

    /// <summary>Gets or sets whether the weekend of a week is meant.</summary>
    public bool? Weekend { get; set; }

    /// <summary>Gets or sets the week of the month.</summary>
    public int? WeekOfMonth { get; set; }

    /// <summary>Gets or sets the hour; setting it to null takes the whole time away.</summary>
    public int? Hour
    {
        get => _time?.Hour;
        set => Set(value, (time, hour) => time.Hour = hour);
    }

    /// <summary>Gets or sets the minute; setting it to null takes the whole time away.</summary>
    public int? Minute
    {
        get => _time?.Minute;
        set => Set(value, (time, minute) => time.Minute = minute);
    }

    /// <summary>Gets or sets the second; setting it to null takes the whole time away.</summary>
    public int? Second
    {
        get => _time?.Second;
        set => Set(value, (time, second) => time.Second = second);
    }

    /// <summary>Gets or sets the part of the day: DT, NI, MO, AF or EV.</summary>
    public string? PartOfDay { get; set; }

    /// <summary>Returns the expression of a day.</summary>
    public static TimexProperty FromDate(DateObject date) => new() { Year = date.Year, Month = date.Month, DayOfMonth = date.Day };

    /// <summary>Returns the expression of a day and a time.</summary>
    public static TimexProperty FromDateTime(DateObject datetime)
    {
        var timex = FromDate(datetime);
        timex.Hour = datetime.Hour;
        timex.Minute = datetime.Minute;
        timex.Second = datetime.Second;
        return timex;
    }

    /// <summary>Returns the expression of a time of day.</summary>
    public static TimexProperty FromTime(Time time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return new() { Hour = time.Hour, Minute = time.Minute, Second = time.Second };
    }

    /// <summary>Returns the expression in English.</summary>
    public override string ToString() => TimexConvert.ConvertTimexToString(this);

    /// <summary>Returns the expression in English as it is said on a day: "tomorrow", "next Monday".</summary>
    public string ToNaturalLanguage(DateObject referenceDate) => TimexRelativeConvert.ConvertTimexToStringRelative(this, referenceDate);

    /// <summary>Returns a copy.</summary>
    public TimexProperty Clone()
    {
        var copy = (TimexProperty)MemberwiseClone();
        copy._time = _time is null ? null : new Time(_time.Hour, _time.Minute, _time.Second);
        return copy;
    }

    private void Set(int? value, Action<Time, int> set)
    {
        if (value is { } known)
        {
            set(_time ??= new Time(0), known);
        }
        else
        {
            _time = null;
        }
    }
}
