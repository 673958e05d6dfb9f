namespace Microsoft.Recognizers.Text.Number;

// The grammar of ordinals, the same for every language.
internal static class OrdinalReader
{
    private const NumberRole Starts = NumberRole.Ordinal | NumberRole.Cardinal | NumberRole.Scale;

    public static IEnumerable<FoundOrdinal> Read(List<NumberToken> tokens)
    {
        var cardinals = new CardinalReader(tokens);
        for (var index = 0; index < tokens.Count;)
        {
            var token = tokens[index];
            if (token.Is(NumberRole.OrdinalDigits) || token.Is(NumberRole.Relative))
            {
                yield return new(token.Start, token.End, token.Word.Value, token.Word.Relative);
            }
            else if (token.Is(Starts) && cardinals.Read(index, ending: NumberRole.Ordinal) is { } ordinal)
            {
                if (IsFraction(tokens, index, ordinal.Next))
                {
                    index = ordinal.Next;
                    continue;
                }

                yield return new(token.Start, tokens[ordinal.Next - 1].End, ordinal.Value, null);
                index = ordinal.Next;
                continue;
            }

            index++;
        }
    }

    // "a millionth" is a part, "two millionth" a place.
    private static bool IsFraction(List<NumberToken> tokens, int index, int next)
    {
        var before = tokens[index].Is(NumberRole.OrdinalScale) ? index - 1 : index;
        return next == before + 2 && before >= 0 && tokens[before + 1].Is(NumberRole.OrdinalScale)
            && (tokens[before].Is(NumberRole.Article) || (tokens[before].Is(NumberRole.Cardinal) && tokens[before].Word.Value == 1));
    }

    // A place in a row from its start, or relative to something: "end-1".
    internal readonly record struct FoundOrdinal(int Start, int End, double Value, string? Relative);
}
