using System.Buffers;
using System.Collections.Frozen;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The word that follows "my password is", "login:" and their like.</summary>
/// <param name="IsLinked">A colon, an equals sign or a verb stands between, so that even an ordinary word may be meant.</param>
/// <param name="IsQuoted">It stands in quotation marks.</param>
internal readonly record struct SaidValue(int Start, int End, bool IsLinked, bool IsQuoted)
{
    private static readonly SearchValues<char> s_closing = SearchValues.Create("\"'»”“`)]\n");

    private const int MostWords = 9;
    private const int Longest = 128;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_links = FrozenSet.ToFrozenSet(
        ("est c'est cest était etait is was it's its ist war lautet es era è é foi was: = := : -> => e' sera this celui-ci suivant suivante following folgende folgendes siguiente seguente seguinte volgende following: suivant:").Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    // What may stand between the cue and its value without saying anything of it.
    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> s_fillers = FrozenSet.ToFrozenSet(
        ("de du des d' mon ma mes le la les l' pour sur au compte client actuel provisoire temporaire wifi of for my the account current temporary to on für fuer zum mein meine meinem das der die konto aktuell aktuelles "
        + "para mi su el cuenta actual del per il mio conto attuale provvisoria a minha meu o da do conta atual voor mijn het huidige tijdelijke van ici voici ce ça celui connexion connection site web internet app application boutique shop sito negozio loja tienda chez vous you your here dans votre que qui che das dat that which ich io ik j'utilise j'ai utilise uso utilizo usei use used nutze benutze verwende gebruik mis mise choisi set acceso accesso acesso inicio sesión with avec con com met - – > » « \" ( name number no nr num n° bien is: toujours").Split(' '),
        StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>What follows the cue on its line, or none.</summary>
    public static SaidValue? After(string text, int cueEnd)
    {
        var linked = false;
        var i = cueEnd;
        for (var words = 0; words < MostWords; words++)
        {
            var lineBreaks = 0;
            while (i < text.Length && (text[i] is ' ' or '\r' or '\n' or '>' || (text[i] is ':' or '=' or '-' && (i + 1 == text.Length || text[i + 1] is ' ' or '\n' or ':' or '=' or '>' or '"' or '\'' || text[i] is not '-'))))
            {
                linked |= text[i] is ':' or '=' or '>';
                lineBreaks += text[i] == '\n' ? 1 : 0;
                i++;
            }
            if (i >= text.Length || lineBreaks > 1 || (lineBreaks == 1 && !linked)) return null;
            if (text[i] is '"' or '\'' or '«' or '“' or '„' or '`' or '(' or '[') return Quoted(text, i, linked);
            var start = i;
            while (i < text.Length && i - start < Longest && !char.IsWhiteSpace(text[i])) i++;
            var word = text.AsSpan(start..i);
            if (s_links.Contains(word.TrimEnd(":,")))
            {
                linked = true;
                continue;
            }
            // "das Passwort, das ich nutze, ist …"
            if (text[start] is ',' && start + 1 < text.Length && text[start + 1] is ' ' && IsRelative(text.AsSpan(start + 2)))
            {
                i = start + 1;
                continue;
            }
            if (text[start] is ',' or ';' or '.' or '!' or '?' or '⟦') return null;
            if ((s_fillers.Contains(word) || (words > 0 && s_fillers.Contains(word.TrimEnd(',')))) && words < MostWords - 1) continue;
            var end = start + word.TrimEnd(".,;:)»”\"'").Length;
            return end > start ? new SaidValue(start, end, linked, IsQuoted: false) : null;
        }
        return null;
    }

    private static bool IsRelative(ReadOnlySpan<char> text) => text.StartsWith("das ich") || text.StartsWith("que ") || text.StartsWith("dat ik") || text.StartsWith("che ") || text.StartsWith("which ") || text.StartsWith("that ");

    private static SaidValue? Quoted(string text, int open, bool linked)
    {
        var start = open + 1;
        while (start < text.Length && text[start] == ' ') start++;
        var rest = text.AsSpan(start, Math.Min(Longest, text.Length - start));
        var close = rest.IndexOfAny(s_closing);
        if (close < 0) close = rest.IndexOf(' ');
        if (close < 0) close = rest.Length;
        var length = rest[..close].TrimEnd(' ').Length;
        return length > 0 ? new SaidValue(start, start + length, linked, IsQuoted: text[open] is not ('(' or '[')) : null;
    }
}
