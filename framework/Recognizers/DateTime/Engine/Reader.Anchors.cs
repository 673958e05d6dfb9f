namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Where reading is worth while: something that makes a date or a time must be near.
internal sealed partial class Reader
{
    // How many tokens before an anchor a reading may begin.
    private const int Reach = 10;

    // Digits and signs without a space between them that are too many to be two dates.
    private const int LongestRun = 24;

    private static readonly UInt128 AnchorWords = Set(
        Word.Month, Word.MonthAlone, Word.Weekday, Word.WeekdayAlone, Word.Weekdays, Word.Unit, Word.Day, Word.DayWith, Word.DayPart, Word.DayParts, Word.DayPartWith,
        Word.Meal, Word.Now, Word.Holiday, Word.Season, Word.Clock, Word.Repeat, Word.YearKind, Word.ToDate, Word.Decades, Word.Quarters, Word.EndOfDay, Word.EndOfUnit,
        Word.HalfUnit, Word.HalfPast, Word.QuarterPast, Word.QuarterTo, Word.HalfBefore, Word.QuarterBefore, Word.ThreeQuartersBefore, Word.WeekPart, Word.OClock, Word.AmPm, Word.WeekOf, Word.DayOfMonth);

    // What makes an anchor of the digits before it.
    private static readonly UInt128 Marks = Set(
        Word.AmPm, Word.AmPmLetter, Word.OClock, Word.HourMark, Word.OrdinalMark, Word.UnitLetter, Word.DecadeMark, Word.Ish, Word.HalfHour, Word.QuarterHour);

    // The nearest anchor at or behind each token.
    private readonly int[] _anchors;

    private static UInt128 Set(params ReadOnlySpan<Word> words)
    {
        UInt128 set = 0;
        foreach (var word in words)
        {
            set |= UInt128.One << (int)word;
        }

        return set;
    }

    private int[] FindAnchors()
    {
        var anchors = new int[_tokens.Count];
        var nearest = int.MaxValue / 2;
        for (var at = _tokens.Count - 1; at >= 0; at--)
        {
            nearest = IsAnchor(at) ? at : nearest;
            anchors[at] = Math.Min(nearest, _tokens.Count + Reach);
        }

        return anchors;
    }

    private bool IsAnchor(int at)
    {
        if ((_means[at] & AnchorWords) != 0)
        {
            return true;
        }

        if (_numbers.TryGetValue(at, out var number))
        {
            return number.Value >= 15 || number.Ordinal || IsTold(at, number.End);
        }

        if (!IsDigits(at))
        {
            return false;
        }

        var next = at + 1;
        return _tokens[at].Length is 4 or 8 || IsTold(at, next) || Follows(at, Word.On) || _lexicon.HoursAreTimes && (Is(next, Word.To) || Is(next, Word.Dash))
            || next < _tokens.Count && ((_means[next] & Marks) != 0 || !Gap(next) && _tokens[next].Kind == TokenKind.Sign && IsDigits(next + 1));
    }

    // What stands around a number says that it may be a time.
    private bool IsTold(int at, int end) => _afterAt[at] || Is(end, Word.MinutesPast) || Is(end, Word.MinutesTo) || Follows(at, Word.Around);

    private int EndOfRun(int at)
    {
        // Only at its beginning: within it nothing is asked again.
        if (at > 0 && !Gap(at) && _tokens[at - 1].Kind != TokenKind.Word)
        {
            return at;
        }

        var end = at + 1;
        while (end < _tokens.Count && !Gap(end) && _tokens[end].Kind != TokenKind.Word)
        {
            end++;
        }

        return end;
    }
}
