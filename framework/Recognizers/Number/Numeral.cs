using System.Globalization;
using System.Text;

namespace Microsoft.Recognizers.Text.Number;

// Reads a number in digits: groups, decimals, fractions, powers and one-letter scales.
internal sealed partial class Numeral(string text, NumberLexicon lexicon)
{
    private const string Fractions = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅐⅛⅜⅝⅞⅑⅒";
    private static readonly double[] FractionValues =
        [1 / 2.0, 1 / 3.0, 2 / 3.0, 1 / 4.0, 3 / 4.0, 1 / 5.0, 2 / 5.0, 3 / 5.0, 4 / 5.0, 1 / 6.0, 5 / 6.0, 1 / 7.0, 1 / 8.0, 3 / 8.0, 5 / 8.0, 7 / 8.0, 1 / 9.0, 1 / 10.0];

    private static readonly NumberWord[] Small = [.. Enumerable.Range(0, 100).Select(value => new NumberWord(NumberRole.Digits, value))];

    private readonly List<(int Start, int End, char Before)> _groups = [];

    public static bool StartsAt(string text, int index) =>
        IsDigit(text, index)
        || Fractions.Contains(text[index], StringComparison.Ordinal)
        || (text[index] is '.' or ',' && IsDigit(text, index + 1) && (index == 0 || TextTokenizer.IsSpace(text[index - 1]) || text[index - 1] is '-' or '$' or '€' or '£'));

    // Adds the numeral at the index and returns the index after it.
    public int Read(int start, List<NumberToken> tokens)
    {
        if (Fractions.IndexOf(text[start], StringComparison.Ordinal) is var fraction && fraction >= 0)
        {
            Add(tokens, start, start + 1, FractionValues[fraction], "fraction");
            return start + 1;
        }

        _groups.Clear();
        var end = ReadGroups(start, _groups);
        var glued = start > 0 && TextTokenizer.IsWordCharacter(text[start - 1]);
        if (Value(_groups) is not { } value)
        {
            foreach (var group in _groups)
            {
                Add(tokens, group.Start, group.End, Parse(group.Start, group.End), "integer", glued && group == _groups[0]);
            }

            return end;
        }

        var form = value != Math.Floor(value) ? "decimal" : "integer";
        var signed = SignedStart(start);
        var negative = signed < start;
        if (!glued && ReadExtension(start, end, value, _groups.Count, negative) is { } extended)
        {
            Add(tokens, signed, extended.End, negative ? -extended.Value : extended.Value, extended.Form, TextTokenizer.IsWordCharacter(At(extended.End)));
            return extended.End;
        }

        if (TextTokenizer.IsLetter(At(end)) && !glued && _groups.Count == 1 && OrdinalEnd(end) is var ordinal && ordinal > end)
        {
            tokens.Add(new(start, ordinal, new NumberWord(NumberRole.OrdinalDigits, value)));
            return ordinal;
        }

        if (!glued && OrdinalMark(end) is var mark && mark > end)
        {
            tokens.Add(new(start, mark, new NumberWord(NumberRole.OrdinalDigits, value)) { Form = text[end] == '.' ? "dot" : "mark" });
            return mark;
        }

        Add(tokens, signed, end, negative ? -value : value, form, glued || TextTokenizer.IsLetter(At(end)));
        return end;
    }

    private static bool IsDigit(string text, int index) => index < text.Length && char.IsAsciiDigit(text[index]);

    // A numeral that starts before the sign's token swallows it.
    private static void Add(List<NumberToken> tokens, int start, int end, double value, string form, bool glued = false)
    {
        while (tokens.Count > 0 && tokens[^1].End > start)
        {
            tokens.RemoveAt(tokens.Count - 1);
        }

        tokens.Add(new(start, end, value is >= 0 and < 100 && value == Math.Floor(value) ? Small[(int)value] : new NumberWord(NumberRole.Digits, value)) { Form = form, IsGlued = glued });
    }

    private char At(int index) => index < text.Length ? text[index] : '\0';

    private double Parse(int start, int end) => end - start == 1
        ? text[start] - '0'
        : double.Parse(text.AsSpan(start, end - start), NumberStyles.None, CultureInfo.InvariantCulture);

    private int ReadDigits(int index)
    {
        while (IsDigit(text, index))
        {
            index++;
        }

        return index;
    }

    private int ReadGroups(int start, List<(int Start, int End, char Before)> groups)
    {
        var index = start;
        var before = '\0';
        if (!IsDigit(text, index))
        {
            before = text[index++];
        }

        while (true)
        {
            var end = ReadDigits(index);
            groups.Add((index, end, before));
            if (At(end) is '.' or ',' && IsDigit(text, end + 1))
            {
                before = text[end];
            }
            else if (IsGroupSpace(At(end)) && end - index <= 3 && (groups.Count == 1 || (before == ' ' && end - index == 3))
                && ReadDigits(end + 1) == end + 4 && !TextTokenizer.IsLetter(At(end + 4)) && (groups.Count > 1 || text[index] != '0'))
            {
                before = ' ';
            }
            else
            {
                return end;
            }

            index = end + 1;
        }
    }

    private bool IsGroupSpace(char character) => character is '\u202F' or '\u00A0' || (character == ' ' && lexicon.GroupsBySpaces);

    // "1.234,5" and "1,234.5" are one number in every language, "1,3" has one decimal, "22,24,26" are three numbers.
    private double? Value(List<(int Start, int End, char Before)> groups)
    {
        var last = groups.Count - 1;
        if (last == 0)
        {
            return groups[0].Before == '\0' ? Parse(groups[0].Start, groups[0].End) : Join(groups, 0);
        }

        var thousands = groups[1].Before;
        var grouped = 1;
        while (grouped <= last && groups[grouped].Before == thousands && groups[grouped].End - groups[grouped].Start == 3)
        {
            grouped++;
        }

        var regular = groups[0].End - groups[0].Start <= 3 && text[groups[0].Start] != '0' && groups[0].Before == '\0';
        if (regular && grouped > last && (last > 1 || thousands != lexicon.DecimalMark))
        {
            return Join(groups, last + 1);
        }

        if (IsIndian(groups))
        {
            return Join(groups, groups[last].Before == '.' ? last : last + 1);
        }

        return last == 1 && thousands != ' ' ? Join(groups, 1)
            : regular && grouped == last && groups[last].Before != thousands ? Join(groups, last)
            : null;
    }

    // "12,34,567.89"
    private bool IsIndian(List<(int Start, int End, char Before)> groups)
    {
        var last = groups[^1].Before == '.' ? groups.Count - 2 : groups.Count - 1;
        var isIndian = lexicon.DecimalMark == '.' && last > 1 && groups[last].End - groups[last].Start == 3 && groups[0].End - groups[0].Start <= 2;
        for (var index = 1; isIndian && index <= last; index++)
        {
            isIndian = groups[index].Before == ',' && (index == last || groups[index].End - groups[index].Start == 2);
        }

        return isIndian;
    }

    private double Join(List<(int Start, int End, char Before)> groups, int point)
    {
        var digits = new StringBuilder();
        for (var index = 0; index < groups.Count; index++)
        {
            digits.Append(index == point ? "." : string.Empty).Append(text, groups[index].Start, groups[index].End - groups[index].Start);
        }

        return double.Parse(digits.ToString(), NumberStyles.Float, CultureInfo.InvariantCulture);
    }

    // "-5" but not the dash of "4-5"; the sign may stand a space away.
    private int SignedStart(int start)
    {
        var index = start - 1;
        for (var spaces = 0; spaces < 3 && index >= 0 && TextTokenizer.IsSpace(text[index]); spaces++)
        {
            index--;
        }

        if (index < 0 || text[index] != '-')
        {
            return start;
        }

        var before = index - 1;
        for (var spaces = 0; spaces < 3 && before >= 0 && TextTokenizer.IsSpace(text[before]); spaces++)
        {
            before--;
        }

        return before >= 0 && (char.IsAsciiDigit(text[before]) || text[before] is '-' or ')' || (before == index - 1 && TextTokenizer.IsWordCharacter(text[before]))
            || (index + 1 < start && before >= 0)) ? start : index;
    }
}
