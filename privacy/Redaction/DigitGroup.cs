namespace EthicalBot.Privacy.Redaction;

/// <summary>Digits without anything between them.</summary>
internal readonly record struct DigitGroup(int Start, int End)
{
    public int Length => End - Start;

    public static List<DigitGroup> In(string text)
    {
        var groups = new List<DigitGroup>();
        var rest = text.AsSpan();
        while (rest.IndexOfAnyInRange('0', '9') is >= 0 and var offset)
        {
            var start = text.Length - rest.Length + offset;
            var length = rest[offset..].IndexOfAnyExceptInRange('0', '9');
            if (length < 0) length = rest.Length - offset;
            groups.Add(new DigitGroup(start, start + length));
            rest = rest[(offset + length)..];
        }
        return groups;
    }
}
