using System.Collections.Frozen;

namespace EthicalBot.Cards.Language;

/// <summary>The formats that a placeholder may ask for.</summary>
internal static class ValueFormat
{
    /// <summary>10:42.</summary>
    public const string Time = "time";

    /// <summary>18 November 2026.</summary>
    public const string Date = "date";

    /// <summary>Wednesday 18 November.</summary>
    public const string Day = "day";

    /// <summary>18 November at 10:42.</summary>
    public const string DateTime = "datetime";

    /// <summary>Only the time when it is today, else the date too.</summary>
    public const string Moment = "moment";

    /// <summary>Wednesday.</summary>
    public const string Weekday = "weekday";

    /// <summary>98.5%.</summary>
    public const string Percent = "percent";

    public static FrozenSet<string> All { get; } = FrozenSet.Create(Time, Date, Day, DateTime, Moment, Weekday, Percent);
}
