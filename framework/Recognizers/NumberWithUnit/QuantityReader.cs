using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.NumberWithUnit;

// The grammar of numbers with units, the same for every language.
internal sealed partial class QuantityReader
{
    private readonly string _text;
    private readonly List<NumberToken> _tokens;
    private readonly NumberLexicon _numbers;
    private readonly List<Part> _parts = [];

    public QuantityReader(string text, NumberLexicon numbers, UnitLexicon units)
    {
        _text = text;
        _tokens = NumberTokenizer.Tokenize(text, numbers);
        _numbers = numbers;
        Merge(new NumberReader(_tokens, numbers).ReadAll(forAmounts: true), units.Units);
    }

    // Numbers with a unit after them and nothing else: ages, temperatures, dimensions.
    public IEnumerable<FoundQuantity> Quantities()
    {
        for (var index = 0; index < _parts.Count; index++)
        {
            if (HasUnitAfter(index))
            {
                yield return After(index);
                index++;
            }
        }
    }

    // Amounts with the unit before or after them, amounts with cents, and units alone.
    public IEnumerable<FoundQuantity> Amounts()
    {
        for (var index = 0; index < _parts.Count;)
        {
            var part = _parts[index];
            if (HasUnitAfter(index) && !BelongsToNext(index + 1))
            {
                yield return WithFraction(After(index), index + 2, bareToo: true, out index);
            }
            else if (part.Unit is { OnlyAfter: false } unit && index + 1 < _parts.Count && _parts[index + 1] is { Unit: null } number
                && IsSpace(part.End, number.Start) && (unit.IsSign || (!HasUnitAfter(index + 1) && !char.IsLetter(_text[number.Start]))) && !number.IsGluedAtEnd(_text))
            {
                yield return WithFraction(new(part.Start, number.End, number.Value * unit.Times, unit), index + 2, bareToo: false, out index);
            }
            else
            {
                if (part.Unit is { IsSign: false, OnlyAfter: false } alone)
                {
                    yield return new(part.Start, part.End, null, alone);
                }

                index++;
            }
        }
    }

    private FoundQuantity After(int index)
    {
        var (number, unit) = (_parts[index], _parts[index + 1]);
        var (end, times) = ScaleAfter(unit.End);
        return new(number.Start, end, number.Value * unit.Unit!.Times * times, unit.Unit); // HasUnitAfter saw the unit.
    }

    private bool HasUnitAfter(int index) =>
        index + 1 < _parts.Count && _parts[index].Unit is null && _parts[index + 1].Unit is not null
        && IsJoin(_parts[index].End, _parts[index + 1].Start, NumberRole.Of | NumberRole.Hyphen)
        && !_parts[index].IsGluedAtStart(_text)
        && !(_parts[index].IsGluedAtEnd(_text) && _parts[index + 1].Start > _parts[index].End);

    // "20 $30": the sign belongs to the number it touches.
    private bool BelongsToNext(int index) =>
        _parts[index].Unit!.IsSign && index + 1 < _parts.Count && _parts[index + 1].Unit is null
        && _parts[index].End == _parts[index + 1].Start && _parts[index - 1].End < _parts[index].Start;

    // "5 dollars and 20 cents", "5 dollars 20"
    private FoundQuantity WithFraction(FoundQuantity amount, int at, bool bareToo, out int next)
    {
        next = at;
        if (amount.Unit.Fraction > 0 || at >= _parts.Count || _parts[at] is not { Unit: null, Value: >= 0 } rest
            || !IsJoin(amount.End, rest.Start, NumberRole.And | NumberRole.With))
        {
            return amount;
        }

        if (HasUnitAfter(at))
        {
            var cents = _parts[at + 1];
            if (cents.Unit!.Fraction == 0 || BelongsToNext(at + 1))
            {
                return amount;
            }

            next = at + 2;
            return amount with { End = cents.End, Value = amount.Value + (rest.Value / cents.Unit.Fraction) };
        }

        // "5 francs une part": a small number in words is an article rather than centimes.
        var isArticle = rest.Value < 10 && char.IsLetter(_text[rest.Start]) && IsSpace(amount.End, rest.Start);
        if (!bareToo || isArticle || rest.Value >= 100 || rest.Value != Math.Floor(rest.Value) || rest.IsGluedAtEnd(_text) || IsPercent(rest.End))
        {
            return amount;
        }

        next = at + 1;
        return amount with { End = rest.End, Value = amount.Value + (rest.Value / 100) };
    }

    private bool IsPercent(int end)
    {
        var index = TokenFrom(end);
        return index < _tokens.Count && _tokens[index].Is(NumberRole.Percent) && IsSpace(end, _tokens[index].Start);
    }

    // "75 USD million"
    private (int End, double Times) ScaleAfter(int end)
    {
        var index = TokenFrom(end);
        return index < _tokens.Count && _tokens[index].Is(NumberRole.Scale) && !_tokens[index].Is(NumberRole.Bare) && IsSpace(end, _tokens[index].Start)
            ? (_tokens[index].End, _tokens[index].Word.Value)
            : (end, 1);
    }

    private int TokenFrom(int position)
    {
        var (low, high) = (0, _tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = _tokens[middle].Start < position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    private bool IsSpace(int from, int to)
    {
        if (to - from > 3)
        {
            return false;
        }

        for (var index = from; index < to; index++)
        {
            if (!TextTokenizer.IsSpace(_text[index]))
            {
                return false;
            }
        }

        return true;
    }

    // Nothing but spaces, or one word of the role.
    private bool IsJoin(int from, int to, NumberRole role)
    {
        if (to - from > 12 || to < from)
        {
            return false;
        }

        var index = TokenFrom(from);
        return IsSpace(from, to)
            || (index < _tokens.Count && _tokens[index].Is(role) && IsSpace(from, _tokens[index].Start)
                && _tokens[index].End is var after && after <= to && IsSpace(_text[after] == '\'' ? after + 1 : after, to));
    }
}
