namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A range of times.</summary>
public class TimeRange
{
    /// <summary>Gets or sets where the range begins.</summary>
    public Time Start { get; set; } = new(0);

    /// <summary>Gets or sets where the range ends; the end does not belong to it.</summary>
    public Time End { get; set; } = new(0);
}
