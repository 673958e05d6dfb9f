namespace Microsoft.Recognizers.Text.Number;

// What may follow the digits: a denominator, an exponent, a scale or the ending of an ordinal.
internal sealed partial class Numeral
{
    private (int End, double Value, string Form)? ReadExtension(int start, int end, double value, int groups, bool negative)
    {
        switch (At(end))
        {
            case '/' when groups == 1 && IsDigit(text, end + 1) && (start == 0 || text[start - 1] is not ('/' or '-') || negative):
                var over = ReadDigits(end + 1);
                return TextTokenizer.IsWordCharacter(At(over)) || At(over) == '/' || (At(over) is '.' or ',' && IsDigit(text, over + 1))
                    ? null : (over, value / Parse(end + 1, over), "fraction");
            case '^' when ReadSigned(end + 1) is { } power:
                return (power.End, Math.Pow(value, power.Value), "power");
            case 'e' or 'E' when ReadSigned(end + 1) is { } exponent && !TextTokenizer.IsWordCharacter(At(exponent.End)):
                return (exponent.End, value * Math.Pow(10, exponent.Value), "power");
            case 'x' or 'X' or '*' or '×' when string.CompareOrdinal(text, end + 1, "10^", 0, 3) == 0 && ReadSigned(end + 4) is { } shift:
                return (shift.End, value * Math.Pow(10, shift.Value), "power");
        }

        return ReadScale(end, value);
    }

    // "-2.5^--3" is read as well as "2^3".
    private (int End, double Value)? ReadSigned(int index)
    {
        var negative = false;
        for (var signs = 0; signs < 2 && At(index) is '-' or '+'; signs++)
        {
            negative = signs == 0 ? At(index) == '-' : negative ^ (At(index) == '-');
            index++;
        }

        var end = ReadDigits(index);
        return end == index ? null : (end, negative ? -Parse(index, end) : Parse(index, end));
    }

    // "3k", "2.5 M"
    private (int End, double Value, string Form)? ReadScale(int end, double value)
    {
        var index = At(end) is ' ' ? end + 1 : end;
        var scale = At(index) switch { 'k' or 'K' => 1e3, 'M' => 1e6, 'G' or 'b' or 'B' => 1e9, 'T' => 1e12, _ => 0 };
        index += scale == 1e6 && At(index + 1) == 'M' ? 2 : 1;
        return scale == 0 || TextTokenizer.IsWordCharacter(At(index)) || At(index) is '\'' or '’' ? null
            : (index, value * scale, value == Math.Floor(value) ? "integer" : "decimal");
    }

    private int OrdinalEnd(int end)
    {
        var index = end;
        while (index - end < 6 && TextTokenizer.IsLetter(At(index)))
        {
            index++;
        }

        return !TextTokenizer.IsWordCharacter(At(index)) && lexicon.IsOrdinalEnding(Folding.Fold(text.AsSpan(end, index - end))) ? index : end;
    }

    // "3º", "3.º" and, where the language writes it so, "3."
    private int OrdinalMark(int end)
    {
        var index = At(end) == '.' ? end + 1 : end;
        return At(index) is 'º' or 'ª' or '°' && lexicon.IsOrdinalEnding("º") ? index + 1 : end;
    }
}
