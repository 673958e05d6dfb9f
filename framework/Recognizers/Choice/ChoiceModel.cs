namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Recognizes which of some choices a text makes.</summary>
public abstract class ChoiceModel : IModel
{
    private protected ChoiceModel()
    {
    }

    /// <inheritdoc/>
    public abstract string ModelTypeName { get; }

    /// <summary>Recognizes the choice that takes the greatest part of the text, the first of equal ones; its score is between 0.4 and 1.</summary>
    public List<ModelResult> Parse(string query)
    {
        ArgumentNullException.ThrowIfNull(query);
        var tokens = TextTokenizer.Tokenize(query);
        FoundChoice? best = null;
        var matched = 0;
        foreach (var choice in Find(tokens))
        {
            if (Units(tokens, choice.First, choice.Next) is var units && units > matched)
            {
                (best, matched) = (choice, units);
            }
        }

        return best is { } found ? [Result(query, tokens, found, matched)] : [];
    }

    private protected abstract IEnumerable<FoundChoice> Find(List<TextToken> tokens);

    private ModelResult Result(string query, List<TextToken> tokens, FoundChoice found, int matched)
    {
        var (start, end) = (tokens[found.First].Start, tokens[found.Next - 1].End);
        return new()
        {
            Text = query[start..end],
            Start = start,
            End = end - 1,
            TypeName = ModelTypeName,
            Resolution = new(StringComparer.Ordinal)
            {
                ["value"] = found.Value,
                ["score"] = 0.4 + (0.6 * matched / Units(tokens, 0, tokens.Count)),
            },
        };
    }

    // Words, numbers and pictures count, punctuation does not.
    private static int Units(List<TextToken> tokens, int first, int next)
    {
        var units = 0;
        for (var index = first; index < next; index++)
        {
            units += tokens[index].Kind != TextTokenKind.Symbol || tokens[index].Key[0] is (>= '\uDC00' and <= '\uDFFF') or '✋' ? 1 : 0;
        }

        return units;
    }

    // The tokens of a choice, and which it is.
    private protected readonly record struct FoundChoice(int First, int Next, bool Value);
}
