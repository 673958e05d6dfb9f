namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>How sequences are recognized.</summary>
[Flags]
public enum SequenceOptions
{
    /// <summary>In no particular way.</summary>
    None = 0,
}
