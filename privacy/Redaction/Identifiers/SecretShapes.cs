namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Passwords that do not stand right after their cue but look like one: "Girafe#21 est mon mot de passe", "I forgot it, it was Slipper88".</summary>
internal static class SecretShapes
{
    private const int FarthestAfter = 60;
    private const int FarthestBefore = 24;
    private const int Longest = 40;

    public static void AddTo(ref List<Finding>? found, Reading reading)
    {
        var text = reading.Text;
        foreach (var group in reading.Digits)
        {
            var (start, end) = Word(text, group.Start, group.End);
            if (found is { Count: > 0 } && found[^1].End > start) continue;
            var near = reading.Cues.Before(start, FarthestAfter, Cue.Password) || (reading.Cues.After(end, FarthestBefore, Cue.Password) && !EndsSentence(text, end));
            // "Credentials: bgreen72 / Tulip!1990"
            near |= start > 2 && text.AsSpan(0, start).TrimEnd(' ') is [.., '/' or '|'] && reading.Cues.Before(start, FarthestAfter, Cue.UserName);
            if (!near || reading.Cues.Nearest(start, 20) is not (null or Cue.Password or Cue.Machine or Cue.UserName) || IsNamed(reading, start) || !IsStrong(text.AsSpan(start..end))) continue;
            (found ??= []).Add(new Finding(start, end, IdentifierKind.Password, 0.85));
        }
    }

    // Right after "login" it is the account.
    private static bool IsNamed(Reading reading, int start) => reading.Cues.EndOfLast(start, 20, Cue.UserName) is >= 0 and var end && !reading.Text.AsSpan(end..start).ContainsAny('/', '|', ',') && reading.Cues.Nearest(start, 20) is Cue.UserName;

    /// <summary>Letters and digits with a sign, or small letters after a capital and digits at the end; nothing that mail, links, dates or numbers look like.</summary>
    public static bool IsStrong(ReadOnlySpan<char> word)
    {
        var bare = word.TrimEnd(".,;:");
        if (bare.Length is < 6 or > Longest || bare.Contains("://", StringComparison.Ordinal) || bare.IndexOf('@') is > 0 and var at && bare[at..].Contains('.')) return false;
        var (small, capitals, digits, signs) = (0, 0, 0, 0);
        foreach (var c in bare)
        {
            small += char.IsLower(c) ? 1 : 0;
            capitals += char.IsUpper(c) ? 1 : 0;
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            signs += c is '#' or '!' or '?' or '$' or '%' or '&' or '*' or '+' or '_' or '@' or '=' or '^' or '~' ? 1 : 0;
        }
        // "iPhone15", "MacOS14" are no passwords; "SO441298" is an order.
        if (bare[0] is 'i' && char.IsAsciiLetterUpper(bare[1])) return false;
        return small >= 2 && digits >= 1 && ((signs > 0 && !char.IsAsciiDigit(bare[0]) && bare[^1] is not '?') || (signs > 0 && capitals > 0) || (capitals > 0 && digits >= 2 && char.IsAsciiDigit(bare[^1])));
    }

    private static (int Start, int End) Word(string text, int start, int end)
    {
        var (first, last) = (Math.Max(0, start - Longest), Math.Min(text.Length, end + Longest));
        while (start > first && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('"' or '«' or '“' or '„' or '(' or '\'')) start--;
        while (end < last && !char.IsWhiteSpace(text[end]) && text[end] is not ('"' or '»' or '“' or '”' or ')' or ',' or ';' or '\'')) end++;
        while (end > start && text[end - 1] is '.' or ':') end--;
        return (start, end);
    }

    private static bool EndsSentence(string text, int end) => end < text.Length && text[end] is '.' or ';' or '\n';
}
