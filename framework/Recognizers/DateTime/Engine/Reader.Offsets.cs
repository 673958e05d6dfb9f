using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Days and moments so many units away from another.
internal sealed partial class Reader
{
    private static DateObject Add(DateObject start, Reading duration, int sign)
    {
        foreach (var (count, unit) in duration.Amounts)
        {
            start = Calendar.Add(start, sign * count, unit);
        }

        return start;
    }

    private static bool IsOfDays(Reading duration) => duration.Amounts.All(amount => amount.Unit >= TimeUnit.Day);

    // "3 days ago", "in 2 weeks", "3 weeks from tomorrow", "2 days before May 13".
    private Reading? OffsetDate(int at)
    {
        if (Begins(at, OffsetWords) && Offset(at, out var end, out var duration, out var sign, out var from))
        {
            return !IsOfDays(duration) ? null : from is null ? Fixed(Add(_today, duration, sign), end) : Shifted(from, duration, sign, end);
        }

        return null;
    }

    private static Reading? Shifted(Reading from, Reading duration, int sign, int end)
    {
        if (from is not { Future: { } future })
        {
            return null;
        }

        var day = Add(future.From, duration, sign);
        return Fixed(day, end);
    }

    private bool Offset(int at, out int end, out Reading duration, out int sign, out Reading? from)
    {
        (end, duration, sign, from) = (at, null!, 1, null);
        var prefixed = Is(at, Word.InTime, out var next);
        var ago = Is(at, Word.AgoAhead, out var before);
        if (prefixed && Duration(next) is { } future)
        {
            duration = future;
            if (FromDate(future.End, out end, out sign, out from))
            {
                return true;
            }

            end = future.End;
            return true;
        }

        // "il y a 3 jours"
        if (ago && Duration(Skip(before, Word.Around)) is { } past)
        {
            (duration, sign, end) = (past, -1, past.End);
            return true;
        }

        if (Duration(at) is not { } amount)
        {
            return false;
        }

        duration = amount;
        if (FromDate(amount.End, out end, out sign, out from))
        {
            return true;
        }

        if (Is(amount.End, Word.Ago, out end) && !Is(amount.End, Word.Relative) || Is(amount.End, Word.AgoBehind, out end))
        {
            sign = -1;
            return true;
        }

        sign = 1;
        return Is(amount.End, Word.Hence, out end) || Is(amount.End, Word.Later, out end) && !IsNumberLike(end) && !Is(end, Word.Relative);
    }

    private bool IsNumberLike(int at) => IsDigits(at) || _numbers.ContainsKey(at);

    private bool FromDate(int at, out int end, out int sign, out Reading? from)
    {
        (end, sign, from) = (at, 1, null);
        if (Is(at, Word.FromDay, out var next))
        {
            from = SimpleDate(next);
        }
        else if (Is(at, Word.BeforeDay, out next))
        {
            (sign, from) = (-1, SimpleDate(next));
        }

        end = from?.End ?? at;
        return from is not null;
    }
}
