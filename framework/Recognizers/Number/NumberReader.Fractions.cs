namespace Microsoft.Recognizers.Text.Number;

// Fractions, alone and after a whole number.
internal sealed partial class NumberReader
{
    // "three quarters", "a fifth", "twenty twenty-fifths"
    private (double Value, int Next)? ReadFraction(int index)
    {
        var numerator = _cardinals.Read(index)
            ?? (Is(index, NumberRole.Article) ? new CardinalReader.Cardinal(1, index + 1, 1, false) : null);
        if (numerator is not { } count || (count.Next == index + 1 && Is(index, NumberRole.Digits) && !tokens[index].IsPlain))
        {
            return null;
        }

        if (ReadDenominator(AfterHyphen(count.Next), count) is not { } denominator)
        {
            return null;
        }

        var whole = lexicon.SplitsAtAnd && count.EndsAfterAnd && count.LastTerm < denominator.Value ? count.Value - count.LastTerm : 0;
        var (unit, next) = whole > 0 ? UnitOfFraction(count.ScaleBeforeAnd, denominator.Next) : (1, denominator.Next);
        return (whole + (unit * (count.Value - whole) / denominator.Value), next);
    }

    private (double Value, int Next)? ReadDenominator(int index, CardinalReader.Cardinal numerator)
    {
        if (index >= tokens.Count)
        {
            return null;
        }

        return !Is(numerator.Next - 1, NumberRole.Digits)
            && _cardinals.Read(index, denominator: true) is { } cardinal && Suits(cardinal.Next - 1, numerator.LastTerm)
            ? (cardinal.Value, cardinal.Next)
            : null;
    }

    private bool Suits(int index, double numerator) =>
        Is(index, NumberRole.Denominator) && (!Is(index, NumberRole.Singular) || numerator == 1);

    // "five and a half", "3 millones con dos tercios", "2 1/4"
    private FoundNumber? ReadMixed(int index, CardinalReader.Cardinal cardinal)
    {
        var next = cardinal.Next;
        var joined = Is(next, NumberRole.And | NumberRole.With);
        var at = AfterHyphen(joined ? next + 1 : next);
        var scale = cardinal.EndsInScale && cardinal.LastScale >= LeastUnit ? cardinal.LastScale : 1;
        if (IsFraction(at) && at == (joined ? next + 1 : next) && !tokens[at].IsGlued && tokens[at].Word.Value is > 0 and < 1)
        {
            return Found(index, at + 1, cardinal.Value + tokens[at].Word.Value, "fraction");
        }

        if ((joined || at > next) && Is(at, NumberRole.Mixed) && tokens[at].Word.Value < 1)
        {
            return WithScale(index, cardinal.Value + (scale * tokens[at].Word.Value), at + 1);
        }

        if (joined && ReadFraction(at) is { } fraction && fraction.Value < 1)
        {
            var (unit, after) = UnitOfFraction(scale, fraction.Next);
            return WithScale(index, cardinal.Value + (unit * fraction.Value), after);
        }

        if (joined && Is(at, NumberRole.Half))
        {
            var (unit, after) = UnitOfFraction(scale, at + 1);
            return WithScale(index, cardinal.Value + (unit / tokens[at].Word.Denominator), after);
        }

        return null;
    }

    // Two thirds after "six million" are of a million, three quarters million after "one billion" of that million.
    private (double Value, int Next) UnitOfFraction(double scale, int next) =>
        scale < LeastUnit ? (1, next) : Scale(next) is { } smaller && smaller.Value < scale ? smaller : (scale, next);
}
