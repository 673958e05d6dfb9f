namespace EthicalBot.Privacy.Redaction;

/// <summary>Neighbouring groups of digits read as one number: "06 12 34 56 78", "4111-1111-1111-1111".</summary>
internal readonly record struct NumberWindow(int Start, int End, string Digits, int FirstGroup, int Groups)
{
    private const int MostGroups = 10;

    /// <summary>All windows with so many digits that are not part of a word or a longer number; for each first group the longest first.</summary>
    public static IEnumerable<NumberWindow> In(Reading reading, int fewest, int most, string separators)
    {
        foreach (var windows in ByStart(reading, fewest, most, separators))
        {
            foreach (var window in windows) yield return window;
        }
    }

    /// <summary>The same, one list for each first group.</summary>
    public static IEnumerable<IReadOnlyList<NumberWindow>> ByStart(Reading reading, int fewest, int most, string separators)
    {
        var groups = reading.Digits;
        for (var first = 0; first < groups.Count; first++)
        {
            if (groups[first].Start > 0 && Reading.IsWord(reading.Text[groups[first].Start - 1])) continue;
            if (From(reading, first, fewest, most, separators) is { Count: > 0 } windows) yield return windows;
        }
    }

    private static List<NumberWindow> From(Reading reading, int first, int fewest, int most, string separators)
    {
        var (text, groups) = (reading.Text, reading.Digits);
        Span<char> digits = stackalloc char[most];
        var length = 0;
        var windows = new List<NumberWindow>();
        for (var i = first; i < groups.Count && i < first + MostGroups; i++)
        {
            if (i > first && !Joined(text, groups[i - 1].End, groups[i].Start, separators)) break;
            if (length + groups[i].Length > most) break;
            text.AsSpan(groups[i].Start, groups[i].Length).CopyTo(digits[length..]);
            length += groups[i].Length;
            var end = groups[i].End;
            if (length >= fewest && (end == text.Length || !Reading.IsWord(text[end])))
                windows.Add(new NumberWindow(groups[first].Start, end, new string(digits[..length]), first, i - first + 1));
        }
        windows.Reverse();
        return windows;
    }

    private static bool Joined(string text, int end, int start, string separators)
    {
        if (start - end > 3) return false;
        for (var i = end; i < start; i++)
        {
            if (!separators.Contains(text[i], StringComparison.Ordinal)) return false;
        }
        return true;
    }
}
