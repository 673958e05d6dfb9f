namespace Microsoft.Recognizers.Text.Choice;

/// <summary>How choices are recognized.</summary>
[Flags]
public enum ChoiceOptions
{
    /// <summary>In no particular way.</summary>
    None = 0,
}
