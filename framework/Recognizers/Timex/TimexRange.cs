namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A range from one time expression to another.</summary>
public class TimexRange
{
    /// <summary>Gets or sets where the range begins.</summary>
    public TimexProperty Start { get; set; } = new();

    /// <summary>Gets or sets where the range ends.</summary>
    public TimexProperty End { get; set; } = new();

    /// <summary>Gets or sets how long the range is.</summary>
    public TimexProperty Duration { get; set; } = new();
}
