namespace Microsoft.Recognizers.Text.DateTime.Engine;

// What some tokens say: its timex, and when that was last and will be next (neither, if it never is).
internal sealed record Reading(Kind Kind, string Timex, Interval? Past, Interval? Future)
{
    public Reading(Kind kind, string timex, Interval both)
        : this(kind, timex, both, both)
    {
    }

    // Behind the last token.
    public int End { get; init; }

    public string? Mod { get; init; }

    public string? Source { get; init; }

    // The same twelve hours later, where the text leaves it open.
    public Reading? Later { get; init; }

    // The parts that were said, of a date; 0 was not.
    public int Year { get; init; }

    public int Month { get; init; }

    public int Day { get; init; }

    public int Weekday { get; init; }

    // The parts that were said, of a time; -1 was not.
    public int Hour { get; init; } = -1;

    public int Minute { get; init; } = -1;

    public int Second { get; init; } = -1;

    // Whether a time is a lone number, which needs something beside it to be a time.
    public bool Bare { get; init; }

    // Whether the word is another word too, so that it needs a preposition.
    public bool Weak { get; init; }

    // The pieces of a duration.
    public IReadOnlyList<(double Count, TimeUnit Unit)> Amounts { get; init; } = [];

    public double Seconds { get; init; }

    // The days of a range of business days.
    public string? List { get; init; }

    // The timex of the past, where it is another: ranges over a leap day.
    public string? PastTimex { get; init; }

    public TimeSpan TimeOfDay => new(Math.Max(Hour, 0), Math.Max(Minute, 0), Math.Max(Second, 0));
}
