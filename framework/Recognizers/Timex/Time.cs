namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>A time of day.</summary>
public class Time
{
    /// <summary>Initializes a time from the milliseconds since midnight, whatever the SDK calls them.</summary>
    public Time(int seconds)
        : this(seconds / 3600000, seconds / 60000 % 60, seconds / 1000 % 60)
    {
    }

    /// <summary>Initializes a time from its parts.</summary>
    public Time(int hour, int minute, int second)
    {
        Hour = hour;
        Minute = minute;
        Second = second;
    }

    /// <summary>Gets or sets the hour.</summary>
    public int Hour { get; set; }

    /// <summary>Gets or sets the minute.</summary>
    public int Minute { get; set; }

    /// <summary>Gets or sets the second.</summary>
    public int Second { get; set; }

    /// <summary>Returns the milliseconds since midnight.</summary>
    public int GetTime() => (Hour * 3600000) + (Minute * 60000) + (Second * 1000);
}
