namespace EthicalBot.Privacy.Redaction;

/// <summary>Makes one row of stretches out of what all finders found: the earlier finder keeps its stretch, a later one what is left of its own.</summary>
internal static class Overlaps
{
    public static IReadOnlyList<Finding> Resolve(string text, IEnumerable<Finding> findings)
    {
        var found = findings.ToList();
        // Each character belongs to the first that claims it: linear, however many finders claim the same place.
        var owner = new int[text.Length];
        foreach (var (start, end) in Placeholders.In(text)) owner.AsSpan(start..end).Fill(-1);
        for (var number = 1; number <= found.Count; number++)
        {
            foreach (ref var place in owner.AsSpan(found[number - 1].Start..found[number - 1].End))
            {
                if (place == 0) place = number;
            }
        }
        return Stretches(owner, found);
    }

    private static List<Finding> Stretches(int[] owner, List<Finding> found)
    {
        var stretches = new List<Finding>();
        for (var start = 0; start < owner.Length;)
        {
            var end = start + 1;
            while (end < owner.Length && owner[end] == owner[start]) end++;
            if (owner[start] > 0) stretches.Add(found[owner[start] - 1] with { Start = start, End = end });
            start = end;
        }
        return stretches;
    }
}
