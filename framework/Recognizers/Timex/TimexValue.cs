using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Writes the values of expressions as recognizers do.</summary>
public static class TimexValue
{
    /// <summary>Returns the day as yyyy-MM-dd, or nothing where a part is missing.</summary>
    public static string DateValue(TimexProperty timexProperty) => timexProperty is { Year: { } year, Month: { } month, DayOfMonth: { } day }
        ? string.Create(CultureInfo.InvariantCulture, $"{year:D4}-{month:D2}-{day:D2}")
        : string.Empty;

    /// <summary>Returns the time as HH:mm:ss, or nothing where there is none.</summary>
    public static string TimeValue(TimexProperty timexProperty, DateObject date) => timexProperty is { Hour: { } hour, Minute: { } minute, Second: { } second }
        ? string.Create(CultureInfo.InvariantCulture, $"{hour:D2}:{minute:D2}:{second:D2}")
        : string.Empty;

    /// <summary>Returns the day and the time with a space between them.</summary>
    public static string DatetimeValue(TimexProperty timexProperty, DateObject date) => $"{DateValue(timexProperty)} {TimeValue(timexProperty, date)}";

    /// <summary>Returns the length of a duration in seconds, or nothing where there is none.</summary>
    public static string DurationValue(TimexProperty timexProperty)
    {
        ArgumentNullException.ThrowIfNull(timexProperty);
        var (amount, seconds) = timexProperty switch
        {
            { Years: { } years } => (years, 31536000),
            { Months: { } months } => (months, 2592000),
            { Weeks: { } weeks } => (weeks, 604800),
            { Days: { } days } => (days, 86400),
            { Hours: { } hours } => (hours, 3600),
            { Minutes: { } minutes } => (minutes, 60),
            _ => (timexProperty.Seconds ?? -1, 1),
        };
        return amount < 0 ? string.Empty : (amount * seconds).ToString("0.############", CultureInfo.InvariantCulture);
    }
}
