namespace Microsoft.Recognizers.Text.DataTypes.TimexExpression;

/// <summary>What time expressions may mean.</summary>
public class Resolution
{
    /// <summary>Initializes an empty resolution.</summary>
    public Resolution() => Values = [];

    /// <summary>Gets the meanings.</summary>
    public List<Entry> Values { get; }

#pragma warning disable CA1034 // The SDK's shape: the entry is nested.
    /// <summary>One meaning; what it has no use for is null.</summary>
    public class Entry
    {
        /// <summary>Gets or sets the time expression.</summary>
        public string? Timex { get; set; }

        /// <summary>Gets or sets the kind, one of the <see cref="Constants.TimexTypes"/>.</summary>
        public string? Type { get; set; }

        /// <summary>Gets or sets the moment, or the length in seconds.</summary>
        public string? Value { get; set; }

        /// <summary>Gets or sets where a range begins.</summary>
        public string? Start { get; set; }

        /// <summary>Gets or sets where a range ends.</summary>
        public string? End { get; set; }
    }
#pragma warning restore CA1034
}
