namespace EthicalBot.Privacy.Redaction;

/// <summary>Makes one row of stretches out of what all finders found: the earlier finder keeps its stretch, a later one what is left of its own.</summary>
internal static class Overlaps
{
    public static IReadOnlyList<Finding> Resolve(IEnumerable<Finding> findings)
    {
        var taken = new SortedSet<Finding>(Comparer<Finding>.Create((a, b) => a.Start.CompareTo(b.Start)));
        foreach (var finding in findings)
        {
            foreach (var part in Remaining(finding, taken)) _ = taken.Add(part);
        }
        return [.. taken];
    }

    private static List<Finding> Remaining(Finding finding, SortedSet<Finding> taken)
    {
        var parts = new List<Finding>();
        var start = finding.Start;
        var before = taken.GetViewBetween(default, finding with { End = 0 }).Max;
        if (before.End > start) start = before.End;
        foreach (var other in taken.GetViewBetween(finding, finding with { Start = Math.Max(finding.Start, finding.End - 1) }))
        {
            if (other.Start > start) parts.Add(finding with { Start = start, End = other.Start });
            start = Math.Max(start, other.End);
        }
        if (start < finding.End) parts.Add(finding with { Start = start });
        return parts;
    }
}
