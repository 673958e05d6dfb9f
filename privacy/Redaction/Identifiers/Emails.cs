using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>E-mail addresses, also with "(at)", "arobase" and "point" in words.</summary>
internal sealed partial class Emails : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        foreach (Match sign in AtSign().Matches(reading.Text))
        {
            var start = LocalPartStart(reading.Text, sign.Index);
            var domain = Domain().Match(reading.Text, sign.Index + sign.Length, Math.Min(160, reading.Text.Length - sign.Index - sign.Length));
            if (start < sign.Index && domain.Success) yield return new Finding(start, domain.Index + domain.Length, IdentifierKind.Email);
        }
    }

    private static int LocalPartStart(string text, int end)
    {
        var start = end;
        while (start > 0 && end - start < 64 && IsLocal(text[start - 1])) start--;
        while (start < end && text[start] is '.' or '\'' or '-') start++;
        return start;
    }

    private static bool IsLocal(char c) => char.IsLetterOrDigit(c) || "._%+-'&~!#$*/=?^`{|}".Contains(c, StringComparison.Ordinal);

    [GeneratedRegex(@" ?@ ?| ?[\(\[\{] ?(?:at|arobase|arroba|chiocciola|ät) ?[\)\]\}] ?| (?:arobase|arobas|arroba|chiocciola|apenstaartje) | at (?=[\w-]{2,40}(?:\.| dot )\w{2,10}\b)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex AtSign();

    [GeneratedRegex(@"\G[\p{L}\d](?:[\p{L}\d-]{0,62})(?:(?:\.| ?\(dot\) ?| ?\[dot\] ?| dot | point | punkt | punto | ponto | punt )[\p{L}\d][\p{L}\d-]{0,30}){1,4}",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Domain();
}
