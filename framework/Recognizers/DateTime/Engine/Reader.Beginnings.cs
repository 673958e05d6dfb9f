namespace Microsoft.Recognizers.Text.DateTime.Engine;

// What each kind of thing may begin with, as sets of bits: most questions are answered by one look.
internal sealed partial class Reader
{
    private static readonly UInt128 DurationWords = Set(Word.All, Word.Half, Word.Quarter, Word.Few, Word.A, Word.HalfUnit, Word.Mixed);

    private static readonly UInt128 OffsetWords = DurationWords | Set(Word.InTime, Word.AgoAhead);

    private static readonly UInt128 TimeWords = Set(
        Word.Clock, Word.HalfPast, Word.QuarterPast, Word.QuarterTo, Word.HalfBefore, Word.QuarterBefore, Word.ThreeQuartersBefore, Word.At, Word.DayPartWith);

    private static readonly UInt128 TimeRangeWords = TimeWords | Set(Word.From, Word.Between, Word.The, Word.At);

    private static readonly UInt128 PeriodWords = Set(
        Word.Month, Word.MonthAlone, Word.Unit, Word.Relative, Word.Same, Word.The, Word.Season, Word.Beginning, Word.Middle, Word.EndOf, Word.EndOfUnit, Word.Rest,
        Word.ToDate, Word.Earlier, Word.LaterThis, Word.Within, Word.WeekOf, Word.WeekNumber, Word.Decades, Word.DecadesAhead, Word.Quarters, Word.First,
        Word.YearWord, Word.YearKind, Word.Holiday, Word.WeekPart) | DurationWords;

    private static readonly UInt128 DateWords = Set(
        Word.Month, Word.MonthAlone, Word.Weekday, Word.WeekdayAlone, Word.Day, Word.Holiday, Word.The, Word.Relative, Word.First, Word.DayOfMonth, Word.On,
        Word.Unit) | OffsetWords;

    private static readonly UInt128 SetWords = Set(Word.Every, Word.Repeat, Word.Weekdays, Word.Weekday, Word.WeekdayAlone, Word.DayParts, Word.Once) | TimeWords;

    private bool Begins(int at, UInt128 words) =>
        at < _tokens.Count && ((_means[at] & words) != 0 || _tokens[at].Kind == TokenKind.Digits || _numbers.ContainsKey(at));
}
