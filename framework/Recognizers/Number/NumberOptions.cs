namespace Microsoft.Recognizers.Text.Number;

/// <summary>How numbers are recognized.</summary>
[Flags]
public enum NumberOptions
{
    /// <summary>In no particular way.</summary>
    None = 0,
}
