namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>Names of the time expressions.</summary>
public static class Constants
{
#pragma warning disable CA1034 // The SDK's shape: the names are nested.
    /// <summary>The kinds a time expression may be of, several at once.</summary>
    public static class TimexTypes
    {
        /// <summary>The present.</summary>
        public const string Present = "present";

        /// <summary>A day with its year.</summary>
        public const string Definite = "definite";

        /// <summary>A day.</summary>
        public const string Date = "date";

        /// <summary>A day and a time.</summary>
        public const string DateTime = "datetime";

        /// <summary>A range of days.</summary>
        public const string DateRange = "daterange";

        /// <summary>A length of time.</summary>
        public const string Duration = "duration";

        /// <summary>A time of day.</summary>
        public const string Time = "time";

        /// <summary>A range of times of day.</summary>
        public const string TimeRange = "timerange";

        /// <summary>A range of times on days.</summary>
        public const string DateTimeRange = "datetimerange";
    }
#pragma warning restore CA1034
}
