namespace Microsoft.Recognizers.Text;

/// <summary>Something that was recognized in a text, and where.</summary>
public class ModelResult
{
    /// <summary>Gets or sets the passage.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Gets or sets where the passage starts.</summary>
    public int Start { get; set; }

    /// <summary>Gets or sets where the passage ends; the character belongs to it.</summary>
    public int End { get; set; }

    /// <summary>Gets or sets the name of what was recognized.</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>Gets or sets what was recognized, under "value" and other names.</summary>
    public SortedDictionary<string, object> Resolution { get; set; } = [];
}
