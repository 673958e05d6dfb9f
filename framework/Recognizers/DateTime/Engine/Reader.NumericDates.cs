namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Days in digits: 2016-10-02, 2/10/16, 02.10, 2-Oct-2016, 20161002.
internal sealed partial class Reader
{
    private Reading? NumericDate(int at)
    {
        if (at >= _tokens.Count)
        {
            return null;
        }

        if (IsDigits(at, 8, 8, out var run))
        {
            return run / 10000 is >= 1900 and <= 2100 && Calendar.Exists(run / 10000, run / 100 % 100, run % 100) && !IsSign(at - 1, '.')
                ? Calendared(at + 1, run / 10000, run / 100 % 100, run % 100)
                : null;
        }

        if (!IsPart(at, out var first, out var length, out var month1) || IsDigits(at) && (IsInsideRun(at) || !Gap(at) && IsSign(at - 1, '-') && IsDigits(at - 2) && _tokens[at - 2].Length is 3 or > 4))
        {
            return null;
        }

        var sign = at + 1 < _tokens.Count ? _letters[_tokens[at + 1].Start] : ' ';
        if (sign is not ('/' or '-' or '.' or '\\') || Gap(at + 1) != Gap(at + 2) || !IsPart(at + 2, out var second, out var length2, out var month2))
        {
            return SpacedDate(at);
        }

        var third = at + 4;
        var apostrophe = IsSign(third, '\'') && !Gap(third);
        third += apostrophe ? 1 : 0;
        if (IsSign(at + 3, sign) && Gap(at + 3) == Gap(at + 1) && Gap(third) == Gap(at + 2)
            && IsPart(third, out var last, out var length3, out var month3) && !GoesOn(third + 1, sign))
        {
            return Ordered((first, length, month1), (second, length2, month2), (last, length3, month3), third + 1);
        }

        // Two parts: a day and a month; a year and a month are a range of days.
        if (month1 || month2 || length > 2 || length2 > 2 || GoesOn(at + 3, sign) || GoesOn(at + 3, '.') || Gap(at + 1)
            || sign == '.' && (length > 2 || second > 12 && first > 12 || IsSign(at - 1, '.')))
        {
            return null;
        }

        // "2.5" is a number, "9.30" a time, unless something says otherwise.
        if (sign is '.' && !IsDottedDate(at, length2) || sign is '-' && !IsDashedDate(at, length, length2))
        {
            return null;
        }

        var end = sign == '.' && IsSign(at + 3, '.') && !Gap(at + 3) ? at + 4 : at + 3;
        return DayAndMonth(first, second, end);
    }

    private bool IsDottedDate(int at, int length) =>
        (_lexicon.DayFirst && length == 2 && IsSign(at + 3, '.') && !Gap(at + 3) || Follows(at, Word.On) || Follows(at, Word.Weekday))
        && !IsTimeSign(at + 3);

    private bool IsDashedDate(int at, int length, int length2) =>
        !IsTimeSign(at + 3) && (Follows(at, Word.On) || Follows(at, Word.Weekday) || length == 2 && length2 == 2 || Follows(at, Word.From)
            || Follows(at, Word.To) || Follows(at, Word.Between) || Follows(at, Word.And));

    private Reading? DayAndMonth(int first, int second, int end)
    {
        var (day, month) = _lexicon.DayFirst ? (first, second) : (second, first);
        if (month > 12)
        {
            (day, month) = (month, day);
        }

        if (month is < 1 or > 12 || day is < 1 or > 31)
        {
            return null;
        }

        return IsYearBehind(SkipSign(end, ','), out var behind, out var year) && behind > end
            ? Calendared(behind, year, month, day)
            : Calendared(end, 0, month, day);
    }

    // "18 8 1978"
    private Reading? SpacedDate(int at) =>
        _lexicon.DayFirst && IsDigits(at, 1, 2, out var day) && IsDigits(at + 1, 1, 2, out var month) && IsDigits(at + 2, 4, 4, out var year)
        && month is >= 1 and <= 12 && day is >= 1 and <= 31 && year is >= 1500 and <= 2100
            ? Calendared(at + 3, year, month, day)
            : null;

    private bool GoesOn(int at, char sign) => IsSign(at, sign) && !Gap(at) && IsDigits(at + 1) && !Gap(at + 1) && sign != '-';

    // Behind digits and a sign there are more digits: "138-2010-2015", "1666.90125".
    private bool IsInsideRun(int at) =>
        at >= 2 && !Gap(at) && !Gap(at - 1) && (IsSign(at - 1, '/') || IsSign(at - 1, '.') || IsSign(at - 1, ',') || IsSign(at - 1, ':'))
        && IsDigits(at - 2);

    private bool IsPart(int at, out int value, out int length, out bool month)
    {
        (value, length, month) = (0, 0, false);
        if (IsDigits(at, 1, 4, out value))
        {
            length = _tokens[at].Length;
            return length != 3;
        }

        foreach (var (word, number) in at < _tokens.Count && _tokens[at].Phrases is { } phrase ? phrase.Meanings : [])
        {
            (month, value) = word is Word.Month or Word.MonthAlone ? (true, number) : (month, value);
        }

        return month;
    }

    private Reading? Ordered((int Value, int Length, bool Month) first, (int Value, int Length, bool Month) second, (int Value, int Length, bool Month) third, int end)
    {
        var parts = new List<(int Value, int Length, bool Month)> { first, second, third };
        var named = parts.FindIndex(part => part.Month);
        if (named < 0 && second.Length == 4)
        {
            return null;
        }

        if (parts.Count(part => part.Month) > 1 || parts.Count(part => part.Length == 4) > 1)
        {
            return null;
        }

        // The year is the part of four digits, or else the last.
        var yearAt = parts.FindIndex(part => part.Length == 4);
        yearAt = yearAt < 0 ? named == 2 ? 1 : 2 : yearAt;
        var year = parts[yearAt];
        parts.RemoveAt(yearAt);
        var (a, b) = (parts[0], parts[1]);
        var (day, month) = a.Month ? (b.Value, a.Value) : b.Month ? (a.Value, b.Value)
            : yearAt == 0 || !_lexicon.DayFirst ? (b.Value, a.Value) : (a.Value, b.Value);
        if (month > 12 && day <= 12)
        {
            (day, month) = (month, day);
        }

        if (year.Length == 1)
        {
            return null;
        }

        return year is { Length: 2, Value: >= 30 and < 40 } ? TwoCenturies(year.Value, month, day, end) : Calendared(end, FullYear(year.Value), month, day);
    }

    // "'35" is 1935 or 2035.
    private Reading? TwoCenturies(int year, int month, int day, int end)
    {
        if (Calendared(end, 1900 + year, month, day) is not { Past: not null } past || Calendared(end, 2000 + year, month, day) is not { Past: not null } future)
        {
            return null;
        }

        return past with { Timex = "XX" + past.Timex[2..], Future = future.Future };
    }
}
