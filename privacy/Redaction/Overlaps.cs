namespace EthicalBot.Privacy.Redaction;

/// <summary>Makes one row of stretches out of what all finders found: the earlier finder keeps its stretch, a later one what is left of its own.</summary>
internal static class Overlaps
{
    public static IReadOnlyList<Finding> Resolve(string text, IEnumerable<Finding> findings)
    {
        var found = findings.ToList();
        if (found.Count == 0) return [];
        // Each character belongs to the first that claims it: linear, however many finders claim the same place.
        var owner = new int[text.Length];
        if (text.Contains('⟦', StringComparison.Ordinal))
        {
            foreach (var (start, end) in Placeholders.In(text)) owner.AsSpan(start..end).Fill(-1);
        }
        for (var number = 1; number <= found.Count; number++)
        {
            foreach (ref var place in owner.AsSpan(found[number - 1].Start..found[number - 1].End))
            {
                if (place == 0) place = number;
            }
        }
        return Stretches(text, owner, found);
    }

    private static List<Finding> Stretches(string text, int[] owner, List<Finding> found)
    {
        var stretches = new List<Finding>(found.Count);
        for (var start = 0; start < owner.Length;)
        {
            var length = owner.AsSpan(start).IndexOfAnyExcept(owner[start]);
            var end = length < 0 ? owner.Length : start + length;
            if (owner[start] > 0 && SaysSomething(text.AsSpan(start..end)) && !IsLeftover(text.AsSpan(start..end), found[owner[start] - 1], start, end)) stretches.Add(found[owner[start] - 1] with { Start = start, End = end });
            start = end;
        }
        return stretches;
    }

    // "de ", "Mme ": a short word that stood before what another finder knows better.
    private static bool IsLeftover(ReadOnlySpan<char> stretch, Finding finding, int start, int end) =>
        finding.Kind is IdentifierKind.Name or IdentifierKind.Address && (start != finding.Start || end != finding.End) && stretch.Length <= 5 && stretch[^1] is ' ' && stretch.IndexOfAnyInRange('0', '9') < 0 && (char.IsLower(stretch[0]) || finding.Kind is IdentifierKind.Name);

    // What an earlier finder left of a later one's stretch may be nothing but commas and spaces.
    private static bool SaysSomething(ReadOnlySpan<char> stretch)
    {
        foreach (var c in stretch)
        {
            if (char.IsLetterOrDigit(c) || char.IsSurrogate(c)) return true;
        }
        return false;
    }
}
