namespace Microsoft.Recognizers.Text.Number;

// The grammar of numbers in words and digits, the same for every language; the words come from the lexicon.
internal sealed partial class NumberReader(List<NumberToken> tokens, NumberLexicon lexicon)
{
    private const NumberRole Anything =
        NumberRole.Cardinal | NumberRole.Scale | NumberRole.Digits | NumberRole.Article | NumberRole.Half | NumberRole.Minus | NumberRole.Mixed | NumberRole.Dozen;

    // From a million on: "one hundred and three quarters" is 100.75.
    private const double LeastUnit = 1e6;

    private readonly CardinalReader _cardinals = new(tokens);

    public static List<FoundNumber> Read(string text, string language)
    {
        var lexicon = NumberLexicon.For(language);
        return new NumberReader(NumberTokenizer.Tokenize(text, lexicon), lexicon).ReadAll(forAmounts: false);
    }

    // For amounts numerals may be glued to their units ("5€", "USD5") and "5 over 3" is no number.
    public List<FoundNumber> ReadAll(bool forAmounts)
    {
        var found = new List<FoundNumber>();
        for (var index = 0; index < tokens.Count;)
        {
            if (ReadNumber(index, forAmounts) is { } number)
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
    public FoundNumber? ReadNumber(int index, bool forAmounts = false)
    {
        if (index >= tokens.Count || !Is(index, Anything))
        {
            return null;
        }

        if (Is(index, NumberRole.Digits) && tokens[index].IsGlued)
        {
            return forAmounts ? Found(index, index + 1, tokens[index].Word.Value, tokens[index].Form) : null;
        }

        if (Is(index, NumberRole.Minus))
        {
            return !Is(AfterHyphen(index + 1), NumberRole.Minus) && ReadNumber(AfterHyphen(index + 1), forAmounts) is { Value: >= 0 } positive
                ? positive with { Start = tokens[index].Start, Value = -positive.Value }
                : null;
        }

        return IsAlone(index) ? Found(index, index + 1, tokens[index].Word.Value, tokens[index].Form) : ReadHalf(index) ?? ReadFrom(index, forAmounts);
    }

    // A numeral that nothing follows needs no grammar.
    private bool IsAlone(int index) =>
        Is(index, NumberRole.Digits) && (index + 1 == tokens.Count || tokens[index + 1].Word.Roles == NumberRole.None || tokens[index + 1].IsGlued
            || (tokens[index + 1].Is(NumberRole.Digits) && tokens[index + 1].IsPlain));

    private FoundNumber? ReadFrom(int index, bool forAmounts)
    {
        if (ReadFraction(index) is { } fraction)
        {
            return WithScale(index, fraction.Value, fraction.Next);
        }

        if (_cardinals.Read(index) is not { } cardinal)
        {
            return null;
        }

        return ReadMixed(index, cardinal) ?? ReadDecimal(index, cardinal) ?? (forAmounts ? null : ReadOver(index, cardinal))
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

        return Scale(index + 1) is { } scale ? Found(index, scale.Next, scale.Value / tokens[index].Word.Denominator, "fraction") : null;
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
        return Is(index, NumberRole.Dozen) ? (tokens[index].Word.Value, index + 1)
            : Is(index, NumberRole.Scale) ? (tokens[index].Word.Value, index + 1)
            : null;
    }

    private bool IsFraction(int index) => Is(index, NumberRole.Digits) && tokens[index].Form == "fraction";

    private bool Is(int index, NumberRole role) => index >= 0 && index < tokens.Count && tokens[index].Is(role);

    private int AfterHyphen(int index) => Is(index, NumberRole.Hyphen) ? index + 1 : index;

    private FoundNumber Found(int from, int next, double value, string form) =>
        new(tokens[from].Start, tokens[next - 1].End, value, form) { Next = next };
}
