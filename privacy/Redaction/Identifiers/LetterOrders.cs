namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Order numbers that are all letters: right after their cue, and with too few vowels for a word.</summary>
internal static class LetterOrders
{
    private const int Shortest = 6;
    private const int Longest = 12;

    public static void AddTo(ref List<Finding>? found, Reading reading)
    {
        var text = reading.Text;
        foreach (var cue in reading.Cues.All)
        {
            if (cue.Cue is Cue.Order && At(text, cue.End) is { } order) (found ??= []).Add(order);
        }
        for (var i = text.IndexOf('°', StringComparison.Ordinal); i >= 0; i = text.IndexOf('°', i + 1))
        {
            if (At(text, i + 1) is { } order && reading.Cues.Before(order.Start, 120, Cue.Order)) (found ??= []).Add(order);
        }
    }

    /// <summary>True when "n°", "no", "nr" or "#" stands right before.</summary>
    public static bool SaysNumber(ReadOnlySpan<char> before)
    {
        var end = before.TrimEnd(" :");
        return end.EndsWith("n°") || end.EndsWith("N°") || end.EndsWith("nº") || end.EndsWith("Nº") || end.EndsWith(" nr") || end.EndsWith(" nr.") || end.EndsWith(" no") || end.EndsWith(" no.") || end.EndsWith(" num")
            || end.EndsWith("umber", StringComparison.OrdinalIgnoreCase) || end.EndsWith("ummer", StringComparison.OrdinalIgnoreCase) || end.EndsWith("uméro", StringComparison.OrdinalIgnoreCase)
            || end.EndsWith("umero", StringComparison.OrdinalIgnoreCase) || end.EndsWith("úmero", StringComparison.OrdinalIgnoreCase) || end.EndsWith("(") || end.EndsWith("Nr.") || end.EndsWith("nr.");
    }

    private static Finding? At(string text, int after)
    {
        var i = after;
        while (i < text.Length && i - after < 8 && (text[i] is ' ' or ':' or '#' or '°' or '.' or 'º' || (text[i] is 'n' or 'N' && i + 1 < text.Length && text[i + 1] is '°' or 'º'))) i++;
        var start = i;
        while (i < text.Length && i - start <= Longest && char.IsAsciiLetter(text[i])) i++;
        if (i - start is < Shortest or > Longest || (i < text.Length && Reading.IsWord(text[i]))) return null;
        var vowels = 0;
        foreach (var c in text.AsSpan(start..i)) vowels += char.ToUpperInvariant(c) is 'A' or 'E' or 'I' or 'O' or 'U' or 'Y' ? 1 : 0;
        return vowels * 4 <= i - start ? new Finding(start, i, IdentifierKind.OrderNumber, 0.85) : null;
    }
}
