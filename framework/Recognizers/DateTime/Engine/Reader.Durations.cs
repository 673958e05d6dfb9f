using System.Globalization;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// So many units, and the dates that are so many units away from another.
internal sealed partial class Reader
{
    private Reading? Duration(int at) =>
        !Begins(at, DurationWords) ? null : _durations.Knows(at, out var duration) ? duration : _durations.Keep(at, ReadDuration(at));

    private Reading? ReadDuration(int at)
    {
        if (Is(at, Word.All, out var end) && IsUnit(end, out var behind, out var whole) && whole != TimeUnit.Weekend)
        {
            return Lasting([(1, whole)], behind);
        }

        if (!Amount(at, out end, out var amount))
        {
            return null;
        }

        List<(double, TimeUnit)> amounts = [amount];
        for (var next = end; ;)
        {
            var and = SkipSign(next, ',');
            and = Is(and, Word.And, out var skipped) && !Is(next, Word.Dash) ? skipped : and;
            if (amounts.Count < 6 && Amount(and, out var further, out var more) && more.Unit < amounts[^1].Item2 && more.Unit <= TimeUnit.Year
                && amounts[^1].Item2 <= TimeUnit.Year && !IsNumberOfNext(and, further))
            {
                amounts.Add(more);
                next = end = further;
            }
            else
            {
                return Lasting(amounts, end);
            }
        }
    }

    // "… and 2 days ago" is not part of what came before.
    private bool IsNumberOfNext(int at, int end) => at >= 0 && Is(end, Word.Ago);

    private static Reading Lasting(IReadOnlyList<(double Count, TimeUnit Unit)> amounts, int end) =>
        new(Kind.Duration, Timex(amounts), null, null) { End = end, Amounts = amounts, Seconds = amounts.Sum(amount => amount.Count * SecondsOf(amount.Unit)) };

    private bool Amount(int at, out int end, out (double Count, TimeUnit Unit) amount)
    {
        amount = default;
        end = at;
        if (at >= _tokens.Count || !(IsDigits(at) || _numbers.ContainsKey(at) || _tokens[at].Phrases is not null))
        {
            return false;
        }

        if (Is(at, Word.HalfUnit, out end, out var hundredths))
        {
            amount = (hundredths / 100.0, TimeUnit.Hour);
            return true;
        }

        double count;
        int next;
        var letters = false;
        if (Is(at, Word.Half, out next))
        {
            count = 0.5;
        }
        else if (Is(at, Word.Mixed, out next, out var mixed))
        {
            count = mixed / 100.0;
        }
        else if (Is(at, Word.Quarter, out next) && Is(next, Word.Unit))
        {
            count = 0.25;
        }
        else if (Is(at, Word.Few, out next, out var few) && IsUnit(next, out _, out _))
        {
            count = few;
        }
        else if (Is(at, Word.A, out var article) && IsNumber(at, out next, out count) && article > next)
        {
            (next, count) = (article, 1); // "un'ora"
        }
        else if (IsNumber(at, out next, out count))
        {
            letters = IsDigits(next - 1) && !Gap(next);
        }
        else if (Is(at, Word.A, out next) && !(IsUnit(next, out _, out var second) && second == TimeUnit.Second))
        {
            count = 1;
        }
        else
        {
            return false;
        }

        var extra = 0.0;
        if (Is(next, Word.AndHalf, out var half))
        {
            (next, extra) = (half, 0.5);
        }

        next = IsSign(next, '-') && !Gap(next) && !Gap(next + 1) && IsUnit(next + 1, out _, out _) ? next + 1 : next;
        if (!IsUnit(next, out end, out var unit))
        {
            if (!letters || !Is(next, Word.UnitLetter, out end, out var letter))
            {
                return false;
            }

            unit = (TimeUnit)letter;
        }

        if (extra == 0 && Is(end, Word.AndHalf, out half))
        {
            (end, extra) = (half, 0.5);
        }
        else if (extra == 0 && Is(end, Word.AndQuarter, out half))
        {
            (end, extra) = (half, 0.25);
        }

        amount = (count + extra, unit);
        return count + extra > 0;
    }

    private bool IsUnit(int at, out int end, out TimeUnit unit)
    {
        var found = Is(at, Word.Unit, out end, out var value);
        unit = (TimeUnit)value;
        return found;
    }

    private static string Timex(IReadOnlyList<(double Count, TimeUnit Unit)> amounts)
    {
        var timex = "P";
        var time = false;
        foreach (var (count, unit) in amounts)
        {
            if (unit <= TimeUnit.Hour && !time)
            {
                (timex, time) = (timex + "T", true);
            }

            timex += Timex(count, unit);
        }

        return timex;
    }

    private static string Timex(double count, TimeUnit unit) => unit switch
    {
        TimeUnit.Fortnight => Timex(count * 2, TimeUnit.Week),
        TimeUnit.Decade => Timex(count * 10, TimeUnit.Year),
        TimeUnit.Century => Timex(count * 100, TimeUnit.Year),
        TimeUnit.Quarter => Timex(count * 3, TimeUnit.Month),
        TimeUnit.HalfYear => Timex(count / 2, TimeUnit.Year),
        _ => count.ToString("0.########", CultureInfo.InvariantCulture) + Letter(unit),
    };

    private static string Letter(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => "S",
        TimeUnit.Minute => "M",
        TimeUnit.Hour => "H",
        TimeUnit.Week => "W",
        TimeUnit.Month => "M",
        TimeUnit.Year => "Y",
        TimeUnit.Weekend => "WE",
        TimeUnit.BusinessDay => "BD",
        TimeUnit.Weekday => "WD",
        _ => "D",
    };

    public static double SecondsOf(TimeUnit unit) => unit switch
    {
        TimeUnit.Second => 1,
        TimeUnit.Minute => 60,
        TimeUnit.Hour => 3600,
        TimeUnit.Week => 604800,
        TimeUnit.Month => 2592000,
        TimeUnit.Year => 31536000,
        TimeUnit.Weekend => 172800,
        TimeUnit.Fortnight => 1209600,
        TimeUnit.Decade => 315360000,
        TimeUnit.Century => 3153600000,
        TimeUnit.Quarter => 7776000,
        TimeUnit.HalfYear => 15768000,
        _ => 86400,
    };
}
