namespace Microsoft.Recognizers.Text.Number;

/// <summary>How numbers are recognized.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>In no particular way.</summary>
    None = 0,

    /// <summary>With numbers as percentages.</summary>
    PercentageMode = 1,

    /// <summary>Without keeping models.</summary>
    NoProtoCache = 16,

    /// <summary>Without the extended types of numbers.</summary>
    SuppressExtendedTypes = 2097152,

    /// <summary>With what is still tried out.</summary>
    ExperimentalMode = 4194304,

    /// <summary>With what is still previewed.</summary>
    EnablePreview = 8388608,
}
