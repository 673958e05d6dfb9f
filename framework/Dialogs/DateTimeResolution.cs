namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date, a time or a range of them.</summary>
public class DateTimeResolution
{
    /// <summary>Gets or sets the date or the time.</summary>
    public string? Value { get; set; }

    /// <summary>Gets or sets where a range starts.</summary>
    public string? Start { get; set; }

    /// <summary>Gets or sets where a range ends.</summary>
    public string? End { get; set; }

    /// <summary>Gets or sets the TIMEX expression, which tells also what is left open.</summary>
    public string? Timex { get; set; }
}
