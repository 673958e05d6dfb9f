namespace EthicalBot.Understanding.Text;

/// <summary>Whether two words are one slip of a finger apart.</summary>
public static class EditDistance
{
    /// <summary>True for one letter more, less, other, or two neighbours exchanged.</summary>
    public static bool IsWithinOne(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        if (Math.Abs(a.Length - b.Length) > 1) return false;
        var start = a.CommonPrefixLength(b);
        a = a[start..];
        b = b[start..];
        if (a.Length == b.Length)
        {
            if (a.Length <= 1 || a[1..].SequenceEqual(b[1..])) return true;
            return a[0] == b[1] && a[1] == b[0] && a[2..].SequenceEqual(b[2..]);
        }
        return a.Length > b.Length ? a[1..].SequenceEqual(b) : b[1..].SequenceEqual(a);
    }
}
