namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something that dialogs can react to, from the leaf upwards.</summary>
public class DialogEvent
{
    /// <summary>Gets or sets a value indicating whether parents are asked when nobody handled it.</summary>
    public bool Bubble { get; set; }

    /// <summary>Gets or sets the name.</summary>
    public string? Name { get; set; }

    /// <summary>Gets or sets the value.</summary>
    public object? Value { get; set; }
}
