namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Before, after, since, until, around, less and more; and what is taken of all that could be read from a token on.
internal sealed partial class Reader
{
    private static readonly (Word Word, string Mod)[] Ahead =
    [
        (Word.Before, "before"), (Word.Until, "before"), (Word.After, "after"), (Word.Since, "since"), (Word.AsEarly, "since"), (Word.AsLate, "until"),
        (Word.WhenLess, "before"), (Word.WhenMore, "after"), (Word.WhenAtLeast, "since"), (Word.WhenAtMost, "until"),
    ];

    private static readonly (Word Word, string Mod)[] Behind =
    [
        (Word.SinceBehind, "since"), (Word.BeforeBehind, "until"), (Word.AroundBehind, "approx"),
    ];

    private static readonly (Word Word, string Mod)[] Comparisons = [(Word.Less, "less"), (Word.More, "more")];

    private Reading? Anything(int at)
    {
        var plain = Plain(at);
        var best = Longest(Repetition(at), DayThenModifiedTime(at), plain, Modified(at));
        if (best is null || best.Weak && !IsLed(at))
        {
            return null;
        }

        if (best is { Mod: null or Start or Mid or Finish } && ReferenceEquals(best, plain))
        {
            foreach (var (word, mod) in Behind)
            {
                if (Is(SkipSign(best.End, ','), word, out var end) && best.Kind is not (Kind.Duration or Kind.Set) && !Is(end, Word.Than) && !IsDigits(end))
                {
                    return Modified(best, mod) with { End = end };
                }
            }
        }

        return best;
    }

    private bool IsLed(int at) =>
        Follows(at, Word.In) || Follows(at, Word.On) || Follows(at, Word.Of) || Follows(at, Word.From) || Follows(at, Word.Before) || Follows(at, Word.Every)
        || _tokens.Count == at + 1 && at == 0;

    private Reading? Plain(int at) => at >= _tokens.Count ? null : _plain.Knows(at, out var plain) ? plain : _plain.Keep(at, Longest(
        MomentRange(at), Moment(at), Range(at), Period(at), Date(at), PreferTime(at) ? Time(at) : null, TimeRange(at), Duration(at), Time(at)));

    // "3 heures" is a time, unless "pour" says otherwise.
    private bool PreferTime(int at) => (_lexicon.HoursAreTimes || _afterAt[at]) && !Follows(at, Word.For);

    private Reading? Modified(int at)
    {
        foreach (var (word, mod) in Ahead)
        {
            if (Is(at, word, out var next) && ModifiedBy(next, mod) is { } modified)
            {
                return modified;
            }
        }

        // "the year greater than 2012"
        if (Is(at, Word.YearWord, out var year) && Is(year, Word.After, out var named) && YearPeriod(named) is { } after)
        {
            return Modified(after, "after");
        }

        if (Is(at, Word.Around, out var around) && Longest(AnyTime(around) is { Bare: false } time ? time : null, Plain(around), BareTime(around)) is { Kind: not (Kind.Duration or Kind.Set) } close)
        {
            return close with { Mod = "approx", Later = close.Later is null ? null : close.Later with { Mod = "approx" }, Bare = false, Weak = false };
        }

        foreach (var (word, mod) in Comparisons)
        {
            if (Is(at, word, out var next) && Duration(next) is { } duration)
            {
                return FromDate(duration.End, out var end, out var sign, out var from) && from is { Future: not null } && IsOfDays(duration)
                    ? FarFrom(from, duration, sign, mod, end)
                    : duration with { Mod = mod };
            }
        }

        return null;
    }

    private Reading? BareTime(int at) => AnyTime(at) is { Bare: true } time && !IsTimeRangeOfNumbers(time.End) ? time : null;

    private Reading? ModifiedBy(int at, string mod)
    {
        var the = Skip(Skip(at, Word.At), Word.The);
        var read = Longest(Plain(at), Plain(the), Follows(at, Word.At) || Follows(at, Word.The) || Follows(at, Word.Of) && _lexicon.DayFirst || the > at ? BareTime(the) : null);
        if (read is not { Kind: not (Kind.Duration or Kind.Set) } || read.Past is null && read.Kind != Kind.DateRange || read.Timex == "PRESENT_REF" && mod == "since")
        {
            return read is { Kind: Kind.Duration } duration && mod == "since" && _lexicon.DayFirst ? duration with { Mod = mod } : null;
        }

        return Modified(read, mod);
    }

    // "more than 2 weeks before today", "less than 3 days after tomorrow"
    private static Reading FarFrom(Reading from, Reading duration, int sign, string mod, int end)
    {
        var far = Shifted(from, duration, sign, end)!; // The reading it is reckoned from has a date.
        if (mod == "more")
        {
            return far with { Kind = Kind.DateRange, Mod = sign < 0 ? "before" : "after" };
        }

        var (start, to) = (from.Future!.Value.From, far.Future!.Value.From);
        (start, to) = sign < 0 ? (to, start) : (start, to);
        return Days(RangeTimex(start, to, duration.Timex), start, to, end);
    }

    private static Reading Modified(Reading read, string mod)
    {
        var range = read.Kind is Kind.DateRange or Kind.TimeRange or Kind.DateTimeRange;
        var source = read.Kind switch { Kind.DateRange => "datetimerange", Kind.TimeRange or Kind.DateTimeRange => null, _ => "datetimepoint" };
        var kind = read.Kind switch { Kind.Date => Kind.DateRange, Kind.Time => Kind.TimeRange, Kind.DateTime => Kind.DateTimeRange, _ => read.Kind };
        return read with
        {
            Kind = read.Timex == "PRESENT_REF" ? Kind.DateRange : kind,
            Mod = mod == "approx" || read.Mod is null ? mod : range ? $"{mod}-{read.Mod}" : mod,
            Source = source,
            Bare = false,
            Weak = false,
            Later = read.Later is null ? null : Modified(read.Later, mod),
        };
    }

    // "tomorrow before 5pm"
    private Reading? DayThenModifiedTime(int at)
    {
        if (Date(at) is not { } date)
        {
            return null;
        }

        var comma = SkipSign(date.End, ',');
        foreach (var (word, mod) in Ahead)
        {
            if (Is(comma, word, out var next) && mod is not "since" && AnyTime(Skip(Skip(next, Word.At), Word.The)) is { } time && (!time.Bare || Is(next, Word.At)))
            {
                return Modified(Joined(date, time, time.End), mod) with { Source = null };
            }
        }

        return null;
    }
}
