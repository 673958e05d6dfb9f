using System.Globalization;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Numbers, years and days of the month.
internal sealed partial class Reader
{
    private readonly Dictionary<int, (int End, double Value, bool Ordinal)> _numbers;

    private Dictionary<int, (int End, double Value, bool Ordinal)> FindNumbers(string text)
    {
        var found = new Dictionary<int, (int, double, bool)>();
        var tokens = NumberTokenizer.Tokenize(text, NumberLexicon.For(_lexicon.Language));
        var cardinals = new CardinalReader(tokens);
        var at = 0;
        for (var index = 0; index < tokens.Count;)
        {
            if (!tokens[index].Is(NumberRole.Cardinal | NumberRole.Ordinal | NumberRole.Scale))
            {
                index++;
                continue;
            }

            var cardinal = cardinals.Read(index);
            var ordinal = cardinals.Read(index, ending: NumberRole.Ordinal);
            var isOrdinal = ordinal is { Ended: true } && (cardinal is null || ordinal.Value.Next >= cardinal.Value.Next);
            if ((isOrdinal ? ordinal : cardinal) is not { } number)
            {
                index++;
                continue;
            }

            // The tokens of numbers and of dates are cut alike where a number begins and ends.
            for (; at < _tokens.Count && _tokens[at].Start < tokens[index].Start; at++)
            {
            }

            var end = at;
            for (; end < _tokens.Count && _tokens[end].Start < tokens[number.Next - 1].End; end++)
            {
            }

            found[at] = (end, number.Value, isOrdinal);
            index = number.Next;
        }

        return found;
    }

    // A number in digits (with decimals) or words.
    private bool IsNumber(int at, out int end, out double value)
    {
        (end, value) = (at, 0);
        if (at >= _tokens.Count)
        {
            return false;
        }

        if (_tokens[at].Kind == TokenKind.Digits)
        {
            end = at + 1;
            if (end >= _tokens.Count || _tokens[end].Kind == TokenKind.Word || Gap(end))
            {
                var small = IsDigits(at, 1, 9, out var digits);
                value = digits;
                return small;
            }

            if ((IsSign(end, '.') || IsSign(end, ',')) && !Gap(end) && IsDigits(end + 1) && !Gap(end + 1))
            {
                end += 2;
            }

            return _tokens[end - 1].End - _tokens[at].Start <= 12
                && double.TryParse(
                    _letters[_tokens[at].Start.._tokens[end - 1].End].Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
        }

        if (_numbers.TryGetValue(at, out var number) && !number.Ordinal)
        {
            (end, value) = (number.End, number.Value);
            return true;
        }

        return false;
    }

    // A whole number in digits or words.
    private bool IsWhole(int at, out int end, out int value)
    {
        (end, value) = (at, 0);
        if (IsDigits(at))
        {
            end = at + 1;
            return _tokens[at].Length <= 6 && int.TryParse(Piece(at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
        }

        if (IsNumber(at, out end, out var number) && number == (int)number)
        {
            value = (int)number;
            return true;
        }

        return false;
    }

    // An ordinal in words, or digits with its ending.
    private bool IsOrdinal(int at, out int end, out int value)
    {
        if (_numbers.TryGetValue(at, out var number) && number.Ordinal)
        {
            (end, value) = (number.End, (int)number.Value);
            return true;
        }

        return IsDigits(at) & IsWhole(at, out end, out value) && !Gap(end) && Is(end, Word.OrdinalMark, out end);
    }

    private bool IsDigits(int at) => at >= 0 && at < _tokens.Count && _tokens[at].Kind == TokenKind.Digits;

    private bool IsDigits(int at, int shortest, int longest, out int value)
    {
        value = 0;
        return IsDigits(at) && _tokens[at].Length >= shortest && _tokens[at].Length <= longest
            && int.TryParse(Piece(at), NumberStyles.None, CultureInfo.InvariantCulture, out value);
    }

    // A day of the month; an ordinal says more surely that it is one.
    private bool IsDayOfMonth(int at, out int end, out int day, out bool ordinal)
    {
        ordinal = IsOrdinal(at, out end, out day);
        if (!ordinal && !(IsDigits(at) ? IsDigits(at, 1, 2, out day) : IsWhole(at, out _, out day)))
        {
            return false;
        }

        if (!ordinal)
        {
            IsWhole(at, out end, out day);
        }

        return day is >= 1 and <= 31;
    }

    // A year of four digits, or in words ("nineteen ninety six").
    private bool IsYear(int at, out int end, out int year)
    {
        end = at + 1;
        if (IsDigits(at, 4, 4, out year))
        {
            return year is >= 1500 and <= 2100;
        }

        if (IsDigits(at) || !IsWhole(at, out end, out year))
        {
            return false;
        }

        if (year is >= 1500 and <= 2100)
        {
            return true;
        }

        if (year is >= 15 and <= 20 && !IsDigits(end) && IsWhole(end, out var behind, out var rest) && rest is >= 10 and <= 99)
        {
            (end, year) = (behind, (year * 100) + rest);
            return true;
        }

        return false;
    }

    // The year behind a day or month, with the comma or preposition that may join it: ", 2016", "of '87", "in the year 2016".
    private bool IsYearBehind(int at, out int end, out int year)
    {
        var next = SkipSign(at, ',');
        var preposition = Skip(next, Word.Of);
        preposition = preposition > next ? preposition : Skip(next, Word.In);
        preposition = Is(Skip(preposition, Word.The), Word.YearWord, out var word) ? word : preposition;
        if (IsYear(preposition, out end, out year))
        {
            // "march 2016-03" is no year, nor is "june 2000 meters"; only the sign is looked at.
            return !(IsSign(end, ':') && IsDigits(end + 1));
        }

        var apostrophe = SkipSign(preposition, '\'');
        if ((apostrophe > preposition || preposition > next || next == at) && IsDigits(apostrophe, 2, 2, out year)
            && (apostrophe > preposition || preposition > next || year > 31) && !IsSign(apostrophe + 1, ':') && !Is(apostrophe + 1, Word.AmPm)
            && !Is(apostrophe + 1, Word.HourMark))
        {
            (end, year) = (apostrophe + 1, FullYear(year));
            return true;
        }

        return false;
    }

    private static int FullYear(int year) => year >= 100 ? year : year >= 40 ? 1900 + year : 2000 + year;
}
