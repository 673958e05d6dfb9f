namespace Microsoft.Recognizers.Text;

/// <summary>Something that was recognized in a text, and where.</summary>
public class ModelResult
{
    private SortedDictionary<string, object>? _resolution;

    /// <summary>Gets or sets the passage.</summary>
    public string Text { get; set; } = string.Empty;

    /// <summary>Gets or sets where the passage starts.</summary>
    public int Start { get; set; }

    /// <summary>Gets or sets where the passage ends; the character belongs to it.</summary>
    public int End { get; set; }

    /// <summary>Gets or sets the name of what was recognized.</summary>
    public string TypeName { get; set; } = string.Empty;

    /// <summary>Gets or sets what was recognized, under "value" and other names.</summary>
    public SortedDictionary<string, object> Resolution
    {
        get => _resolution ??= Resolve?.Invoke() ?? Fill();
        set => _resolution = value;
    }

    // Most results of a long text are never asked what they mean, so the dictionary waits for that.
    internal (string Name, object? Value)[] Values { get; init; } = [];

    internal Func<SortedDictionary<string, object>>? Resolve { get; init; }

    private SortedDictionary<string, object> Fill()
    {
        var resolution = new SortedDictionary<string, object>(StringComparer.Ordinal);
        foreach (var (name, value) in Values)
        {
            resolution[name] = value!; // The SDK leaves what has no value null.
        }

        return resolution;
    }
}
