using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace EthicalBot.Privacy;

/// <summary>Text from which personal data was taken out: the only kind of text that may be stored, logged, shown to a model or handed over.</summary>
/// <remarks>Only this room creates one: by redacting, by <see cref="Redaction.ProductText"/>, or by opening a sealed one whose tag was checked.</remarks>
[JsonConverter(typeof(RedactedTextJson))]
public sealed class RedactedText
{
    internal RedactedText(string value, ImmutableArray<DataClass> found)
    {
        Value = value;
        Found = found;
    }

    /// <summary>A text of no characters.</summary>
    public static RedactedText Empty { get; } = new("", []);

    /// <summary>The text with placeholders in place of personal data.</summary>
    public string Value { get; }

    /// <summary>The classes of data that were found, each once, in the order of their first appearance.</summary>
    public IReadOnlyList<DataClass> Found { get; }

    /// <summary>Several as one.</summary>
    public static RedactedText Join(char separator, IEnumerable<RedactedText> texts)
    {
        var all = texts.ToList();
        return new(string.Join(separator, all), [.. all.SelectMany(text => text.Found).Distinct()]);
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
