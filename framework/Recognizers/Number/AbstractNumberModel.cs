namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes one kind of number in one language.</summary>
public abstract class AbstractNumberModel : IModel
{
    private protected AbstractNumberModel(string language) => Lexicon = NumberLexicon.For(language);

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    private protected NumberLexicon Lexicon { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. Find(query)];
    }

    private protected abstract IEnumerable<ModelResult> Find(string query);

    private protected ModelResult Result(string query, int start, int end, params (string Name, object? Value)[] resolution) =>
        new() { Text = query[start..end].ToLowerInvariant(), Start = start, End = end - 1, TypeName = ModelTypeName, Values = resolution };

    private protected string Write(double value) => value == Math.Floor(value) && Math.Abs(value) < 1e15
        ? ((long)value).ToString(Lexicon.Numbers)
        : value.ToString("G15", Lexicon.Numbers);
}
