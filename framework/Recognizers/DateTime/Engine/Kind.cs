namespace Microsoft.Recognizers.Text.DateTime.Engine;

internal enum Kind
{
    Date,
    Time,
    DateTime,
    DateRange,
    TimeRange,
    DateTimeRange,
    Duration,
    Set,
}
