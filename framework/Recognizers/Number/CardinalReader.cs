namespace Microsoft.Recognizers.Text.Number;

// Reads whole numbers, in words or digits with words: "two thousand and five", "3 hundred and 21".
internal sealed class CardinalReader(List<NumberToken> tokens)
{
    private readonly NumberTerms _terms = new();

    // Returns the longest whole number from a token; as a denominator ("twenty-fifths") or an ordinal it must end in such a word.
    public Cardinal? Read(int index, bool denominator = false, NumberRole ending = NumberRole.None)
    {
        ending = denominator ? NumberRole.Denominator : ending;
        var terms = _terms;
        terms.Clear();
        Cardinal? read = null;
        var after = false;
        var scaleBefore = 1.0;
        for (var next = index; next < tokens.Count;)
        {
            var at = next;
            after = false;
            while (!terms.IsEmpty && at < tokens.Count && (tokens[at].Is(NumberRole.Hyphen) || (!after && tokens[at].Is(NumberRole.And))))
            {
                after |= tokens[at++].Is(NumberRole.And);
            }

            if (at >= tokens.Count || at - next > 3)
            {
                break;
            }

            var ended = ending != NumberRole.None && tokens[at].Is(ending) && TryEnd(tokens[at].Word, terms, ending);
            if (!ended && (read?.Ended == true || !TryTake(at, terms, after)))
            {
                break;
            }

            next = at + 1;
            scaleBefore = after && read is { EndsInScale: true } before ? before.LastScale : scaleBefore;
            if (ended || ending == NumberRole.None)
            {
                if (!Settled(at))
                {
                    continue;
                }

                read = new Cardinal(terms.Total, next, terms.Last, after)
                {
                    EndsInScale = terms.EndsInScale,
                    LastScale = terms.EndsInScale ? tokens[at].Word.Value : 1,
                    Ended = ended,
                    ScaleBeforeAnd = scaleBefore,
                };
                if (denominator && ended)
                {
                    break;
                }
            }
        }

        return read;
    }

    // An article counts only with what follows it.
    private bool Settled(int at) => !tokens[at].Is(NumberRole.Article) || tokens[at].Is(NumberRole.Cardinal);

    private static bool TryEnd(NumberWord word, NumberTerms terms, NumberRole ending)
    {
        var value = ending == NumberRole.Denominator && word.Denominator > 0 ? word.Denominator : word.Value;
        return value == 0 ? !terms.IsEmpty // "avos" makes a denominator of any number.
            : (word.Is(NumberRole.OrdinalScale) && terms.TryScale(value, false)) || terms.TryAdd(value, word.Is(NumberRole.Score));
    }

    private bool TryTake(int at, NumberTerms terms, bool afterAnd)
    {
        var word = tokens[at].Word;
        if (word.Is(NumberRole.Digits))
        {
            return !tokens[at].IsGlued
                && (terms.IsEmpty || (terms.EndsInScale && (afterAnd || HasScale(at + 1)) && tokens[at].IsPlain))
                && (terms.IsEmpty || word.Value > 0) && (word.Value >= 0 || terms.IsEmpty)
                && terms.TryAddDigits(word.Value);
        }

        if (word.Is(NumberRole.Article) && !word.Is(NumberRole.Cardinal))
        {
            return HasScale(at + 1) && terms.TryAdd(1);
        }

        if (word.Is(NumberRole.Dozen))
        {
            return terms.TryDozen(word.Value);
        }

        return (word.Is(NumberRole.Scale) && terms.TryScale(word.Value, word.Is(NumberRole.Bare)))
            || (word.Is(NumberRole.Cardinal) && terms.TryAdd(word.Value, word.Is(NumberRole.Score)));
    }

    private bool HasScale(int index) => index < tokens.Count && tokens[index].Is(NumberRole.Scale | NumberRole.Dozen);

    // A whole number: the token after it, its last term (of 120, 20) and whether an "and" stood before that.
    internal readonly record struct Cardinal(double Value, int Next, double LastTerm, bool EndsAfterAnd)
    {
        public bool EndsInScale { get; init; }

        public double LastScale { get; init; }

        // Of "six million and two", a million.
        public double ScaleBeforeAnd { get; init; }

        public bool Ended { get; init; }
    }
}
