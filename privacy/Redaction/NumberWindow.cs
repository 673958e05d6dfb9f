using System.Text;

namespace EthicalBot.Privacy.Redaction;

/// <summary>Neighbouring groups of digits read as one number: "06 12 34 56 78", "4111-1111-1111-1111".</summary>
internal readonly record struct NumberWindow(int Start, int End, string Digits, int FirstGroup, int Groups)
{
    private const int MostGroups = 10;

    /// <summary>All windows with so many digits that are not part of a word or a longer number; for each first group the longest first.</summary>
    public static IEnumerable<NumberWindow> In(Reading reading, int fewest, int most, string separators)
    {
        var groups = reading.Digits;
        for (var first = 0; first < groups.Count; first++)
        {
            if (groups[first].Start > 0 && Reading.IsWord(reading.Text[groups[first].Start - 1])) continue;
            foreach (var window in From(reading, first, fewest, most, separators)) yield return window;
        }
    }

    private static List<NumberWindow> From(Reading reading, int first, int fewest, int most, string separators)
    {
        var (text, groups) = (reading.Text, reading.Digits);
        var digits = new StringBuilder();
        var windows = new List<NumberWindow>();
        for (var i = first; i < groups.Count && i < first + MostGroups; i++)
        {
            if (i > first && !Joined(text, groups[i - 1].End, groups[i].Start, separators)) break;
            if (digits.Length + groups[i].Length > most) break;
            _ = digits.Append(text, groups[i].Start, groups[i].Length);
            var end = groups[i].End;
            if (digits.Length >= fewest && (end == text.Length || !Reading.IsWord(text[end])))
                windows.Insert(0, new NumberWindow(groups[first].Start, end, digits.ToString(), first, i - first + 1));
        }
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
