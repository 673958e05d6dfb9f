namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes percentages.</summary>
public class PercentModel : AbstractNumberModel
{
    internal PercentModel(string language)
        : base(language)
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "percentage";

    private protected override IEnumerable<ModelResult> Find(string query)
    {
        var tokens = NumberTokenizer.Tokenize(query, Lexicon);
        var reader = new NumberReader(tokens, Lexicon);
        for (var index = 0; index < tokens.Count;)
        {
            // "percent of twenty"
            if (tokens[index].Is(NumberRole.Percent) && index + 1 < tokens.Count && tokens[index + 1].Is(NumberRole.Of)
                && reader.ReadNumber(index + 2) is { } share)
            {
                yield return Result(query, tokens[index].Start, share.End, ("value", Write(share.Value) + "%"));
                index = share.Next;
                continue;
            }

            var number = reader.ReadNumber(index);
            var next = number?.Next ?? index;
            if (next < tokens.Count && tokens[next].Is(NumberRole.Percent) && IsPercentage(query, tokens[index].Start, tokens[next], number))
            {
                yield return Result(
                    query, tokens[index].Start, tokens[next].End, ("value", number is { } found ? Write(found.Value) + "%" : "null"));
                next++;
            }

            index = Math.Max(next, index + 1);
        }
    }

    // "%20" is an escaped sign of a link; a sign alone counts only between spaces.
    private static bool IsPercentage(string query, int start, NumberToken sign, FoundNumber? number) =>
        (start == 0 || query[start - 1] != '%')
        && (sign.End >= query.Length || !char.IsLetterOrDigit(query[sign.End]) || query[sign.Start] != '%')
        && (number is not null || (query[start] == '%' && start > 0 && query[start - 1] == ' ' && sign.End < query.Length && query[sign.End] == ' '));
}
