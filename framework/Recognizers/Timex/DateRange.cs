namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A range of days.</summary>
public class DateRange
{
    /// <summary>Gets or sets where the range begins.</summary>
    public System.DateTime Start { get; set; }

    /// <summary>Gets or sets where the range ends; the end does not belong to it.</summary>
    public System.DateTime End { get; set; }
}
