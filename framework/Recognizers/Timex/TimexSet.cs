namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A time expression of something that happens again and again.</summary>
public class TimexSet
{
    /// <summary>Initializes a set from the expression of what repeats.</summary>
    public TimexSet(string timex) => Timex = new TimexProperty(timex);

    /// <summary>Gets or sets what repeats.</summary>
    public TimexProperty Timex { get; set; }
}
