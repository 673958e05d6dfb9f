namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>How dates and times are recognized.</summary>
[Flags]
public enum DateTimeOptions
{
    /// <summary>In no particular way.</summary>
    None = 0,

    /// <summary>Two dates joined by "from … to" stay two results.</summary>
    SkipFromToMerge = 1,

    /// <summary>A date and a time beside it stay two results.</summary>
    SplitDateAndTime = 2,

    /// <summary>Parts are read as a calendar would.</summary>
    CalendarMode = 4,

    /// <summary>Alternatives and time zones are results of their own.</summary>
    ExtendedTypes = 8,

    /// <summary>Weeks, months and times are read as task software does.</summary>
    TasksMode = 1048576,

    /// <summary>A failure is thrown rather than passed over.</summary>
    FailFast = 2097152,

    /// <summary>Behaviour that may change is on.</summary>
    ExperimentalMode = 4194304,

    /// <summary>Behaviour that is not final is on.</summary>
    EnablePreview = 8388608,

    /// <summary>Extended types, the calendar mode and the experimental behaviour together.</summary>
    ComplexCalendar = ExtendedTypes | CalendarMode | ExperimentalMode,
}
