namespace EthicalBot.Privacy.Redaction;

/// <summary>Digits without anything between them.</summary>
internal readonly record struct DigitGroup(int Start, int End)
{
    public int Length => End - Start;

    public static IReadOnlyList<DigitGroup> In(string text)
    {
        var groups = new List<DigitGroup>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsAsciiDigit(text[i])) continue;
            var start = i;
            while (i < text.Length && char.IsAsciiDigit(text[i])) i++;
            groups.Add(new DigitGroup(start, i));
        }
        return groups;
    }
}
