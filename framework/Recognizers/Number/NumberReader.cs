namespace Microsoft.Recognizers.Text.Number;

// The grammar of numbers in words and digits, the same for every language; the words come from the lexicon.
internal sealed class NumberReader(List<NumberToken> tokens, NumberLexicon lexicon)
{
    private const NumberRole Anything =
        NumberRole.Cardinal | NumberRole.Scale | NumberRole.Digits | NumberRole.Article | NumberRole.Half | NumberRole.Minus | NumberRole.Mixed | NumberRole.Dozen;

    private readonly CardinalReader _cardinals = new(tokens);

    public static List<FoundNumber> Read(string text, string language)
    {
        var lexicon = NumberLexicon.For(language);
        return new NumberReader(NumberTokenizer.Tokenize(text, lexicon), lexicon).ReadAll(gluedToo: false);
    }

    // With glued numerals too where units may touch them: "5€", "USD5".
    public List<FoundNumber> ReadAll(bool gluedToo)
    {
        var found = new List<FoundNumber>();
        for (var index = 0; index < tokens.Count;)
        {
            if (ReadNumber(index, gluedToo) is { } number)
            {
                found.Add(number);
                index = number.Next;
            }
            else
            {
                index++;
            }
        }

        return found;
    }

    // Reads the longest number that starts at a token.
    public FoundNumber? ReadNumber(int index, bool gluedToo = false)
    {
        if (index >= tokens.Count || !Is(index, Anything))
        {
            return null;
        }

        if (Is(index, NumberRole.Digits) && tokens[index].IsGlued)
        {
            return gluedToo ? Found(index, index + 1, tokens[index].Word.Value, tokens[index].Form) : null;
        }

        if (Is(index, NumberRole.Minus))
        {
            return !Is(AfterHyphen(index + 1), NumberRole.Minus) && ReadNumber(AfterHyphen(index + 1), gluedToo) is { Value: >= 0 } positive
                ? positive with { Start = tokens[index].Start, Value = -positive.Value }
                : null;
        }

        return IsAlone(index) ? Found(index, index + 1, tokens[index].Word.Value, tokens[index].Form) : ReadHalf(index) ?? ReadFrom(index);
    }

    // A numeral that nothing follows needs no grammar.
    private bool IsAlone(int index) =>
        Is(index, NumberRole.Digits) && (index + 1 == tokens.Count || tokens[index + 1].Word.Roles == NumberRole.None || tokens[index + 1].IsGlued
            || (tokens[index + 1].Is(NumberRole.Digits) && tokens[index + 1].IsPlain));

    private FoundNumber? ReadFrom(int index)
    {
        if (ReadFraction(index) is { } fraction)
        {
            return WithScale(index, fraction.Value, fraction.Next);
        }

        if (_cardinals.Read(index) is not { } cardinal)
        {
            return null;
        }

        return ReadMixed(index, cardinal) ?? ReadDecimal(index, cardinal) ?? ReadOver(index, cardinal)
            ?? Found(index, cardinal.Next, cardinal.Value, cardinal.Next == index + 1 ? tokens[index].Form : "integer");
    }

    // "half a million", "half dozen"
    private FoundNumber? ReadHalf(int index)
    {
        if (!Is(index, NumberRole.Half | NumberRole.Mixed))
        {
            return null;
        }

        if (Is(index, NumberRole.Mixed))
        {
            return WithScale(index, tokens[index].Word.Value, index + 1);
        }

        return Scale(index + 1) is { } scale ? Found(index, scale.Next, 0.5 * scale.Value, "fraction") : null;
    }

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
        return (whole + ((count.Value - whole) / denominator.Value), denominator.Next);
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
        var scale = cardinal.EndsInScale ? cardinal.LastScale : 1;
        if (IsFraction(at) && (joined || at == next) && !tokens[at].IsGlued && tokens[at].Word.Value is > 0 and < 1)
        {
            return Found(index, at + 1, cardinal.Value + tokens[at].Word.Value, "fraction");
        }

        if ((joined || at > next) && Is(at, NumberRole.Mixed) && tokens[at].Word.Value < 1)
        {
            return WithScale(index, cardinal.Value + (scale * tokens[at].Word.Value), at + 1);
        }

        if (joined && ReadFraction(at) is { } fraction && fraction.Value < 1)
        {
            return cardinal.EndsInScale
                ? Scale(fraction.Next) is { } smaller && smaller.Value < scale
                    ? Found(index, smaller.Next, cardinal.Value + (smaller.Value * fraction.Value), "fraction")
                    : Found(index, fraction.Next, cardinal.Value + (scale * fraction.Value), "fraction")
                : WithScale(index, cardinal.Value + fraction.Value, fraction.Next);
        }

        if (joined && Is(at, NumberRole.Half))
        {
            return cardinal.EndsInScale && Scale(at + 1) is { } half && half.Value < scale
                ? Found(index, half.Next, cardinal.Value + (half.Value / 2), "fraction")
                : WithScale(index, cardinal.Value + (scale * 0.5), at + 1);
        }

        return null;
    }

    // "two point five million", "doscientos coma cero tres"
    private FoundNumber? ReadDecimal(int index, CardinalReader.Cardinal cardinal)
    {
        if (!Is(cardinal.Next, NumberRole.Point) || (cardinal.Next == index + 1 && Is(index, NumberRole.Digits)))
        {
            return null;
        }

        var next = cardinal.Next + 1;
        var value = cardinal.Value;
        var place = 1.0;
        while (_cardinals.Read(next) is { Value: < 1e6 } digits && !Is(next, NumberRole.Digits) && (place == 1 || digits.Value < 10))
        {
            place *= digits.Value < 10 ? 0.1 : Math.Pow(10, -Math.Floor(Math.Log10(digits.Value)) - 1);
            value += digits.Value * place;
            next = digits.Next;
            if (digits.Value >= 10)
            {
                break;
            }
        }

        return place == 1 ? null : WithScale(index, Math.Round(value, 12), next) with { Form = "decimal" };
    }

    // "one over three", "1 in twenty-one"
    private FoundNumber? ReadOver(int index, CardinalReader.Cardinal cardinal)
    {
        var at = cardinal.Next;
        if (!Is(at, NumberRole.Over | NumberRole.Among) || _cardinals.Read(at + 1) is not { Value: > 0 } denominator)
        {
            return null;
        }

        var digitsOnly = Is(index, NumberRole.Digits) && Is(at + 1, NumberRole.Digits);
        return Is(at, NumberRole.Over) || (cardinal.Value < denominator.Value && !digitsOnly)
            ? Found(index, denominator.Next, cardinal.Value / denominator.Value, "fraction")
            : null;
    }

    // "two thirds of a million", "two and a half dozen"
    private FoundNumber WithScale(int index, double value, int next) => Scale(next) is { } scale
        ? Found(index, scale.Next, value * scale.Value, "fraction")
        : Found(index, next, value, "fraction");

    private (double Value, int Next)? Scale(int index)
    {
        index = Is(index, NumberRole.Of) ? index + 1 : index;
        index = Is(index, NumberRole.Article) || (Is(index, NumberRole.Cardinal) && tokens[index].Word.Value == 1) ? index + 1 : index;
        return Is(index, NumberRole.Dozen) ? (12, index + 1)
            : Is(index, NumberRole.Scale) ? (tokens[index].Word.Value, index + 1)
            : null;
    }

    private bool IsFraction(int index) => Is(index, NumberRole.Digits) && tokens[index].Form == "fraction";

    private bool Is(int index, NumberRole role) => index >= 0 && index < tokens.Count && tokens[index].Is(role);

    private int AfterHyphen(int index) => Is(index, NumberRole.Hyphen) ? index + 1 : index;

    private FoundNumber Found(int from, int next, double value, string form) =>
        new(tokens[from].Start, tokens[next - 1].End, value, form) { Next = next };
}
