namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Gets or sets where the word starts.</summary>
    public int Start { get; set; }

    /// <summary>Gets or sets where the word ends; the character belongs to it.</summary>
    public int End { get; set; }

    /// <summary>Gets or sets the word.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Gets or sets the word as it is compared.</summary>
    public string Normalized { get; set; } = string.Empty;
}
