namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes one kind of sequence, such as addresses.</summary>
public abstract class AbstractSequenceModel : IModel
{
    private protected AbstractSequenceModel()
    {
    }

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <inheritdoc/>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return [.. Find(query)];
    }

    private protected abstract IEnumerable<ModelResult> Find(string query);

    // Microsoft's recognizers give sequences back in small letters, addresses of machines excepted.
    private protected ModelResult Result(string query, int start, int end) => Verbatim(query[start..end].ToLowerInvariant(), start, end);

    private protected ModelResult Verbatim(string text, int start, int end) => new()
    {
        Text = text,
        Start = start,
        End = end - 1,
        TypeName = ModelTypeName,
        Values = [("value", text)],
    };

    private protected static int Skip(string text, int index, Func<char, bool> isPart)
    {
        while (index < text.Length && isPart(text[index]))
        {
            index++;
        }

        return index;
    }

    private protected static char At(string text, int index) => index >= 0 && index < text.Length ? text[index] : '\0';

    private protected static bool IsWord(char character) => character == '_' || char.IsLetterOrDigit(character);
}
