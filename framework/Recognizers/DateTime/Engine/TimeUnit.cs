namespace Microsoft.Recognizers.Text.DateTime.Engine;

internal enum TimeUnit
{
    None,
    Second,
    Minute,
    Hour,
    Day,
    Week,
    Month,
    Year,
    Weekend,
    BusinessDay,
    Weekday,
    Fortnight,
    Decade,
    Century,
    Quarter,
    HalfYear,
}
