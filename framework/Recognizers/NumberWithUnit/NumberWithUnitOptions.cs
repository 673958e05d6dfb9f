namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>How numbers with units are recognized.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    /// <summary>In no particular way.</summary>
    None = 0,

    /// <summary>Without keeping models.</summary>
    NoProtoCache = 16,

    /// <summary>With what is still previewed.</summary>
    EnablePreview = 8388608,
}
