using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Names after what people say before their name, after a title, and under a closing line.</summary>
internal sealed partial class Names : IFindIdentifiers
{
    private const int MostWords = 4;

    private static readonly FrozenSet<string> s_particles = FrozenSet.ToFrozenSet(
        "de du des la le van von der den ter ten da do dos di el al bin ben st".Split(' '), StringComparer.OrdinalIgnoreCase);

    // Where a name written in small letters ends.
    private static readonly FrozenSet<string> s_stops = FrozenSet.ToFrozenSet(
        ("et and und y e en je j'ai j'attends i my mon ma mes ich mein meine ik mijn mi meu minha a il mio mia je n'ai que qui client cliente customer kunde ne pas not niet "
        + "pour for für para per voor mais but aber avec with mit ma commande order from depuis toujours still vous you sie pouvez can could peux est is bonjour hello merci "
        + "thanks thank svp please votre your the un une une deux numéro numero tel mail email ici here et/ou c'est it's aus von bij op o os as um uma comme as sur on à ou or "
        + "quand when comment how bien well très very en in the this that ce cette mi la").Split(' '), StringComparer.OrdinalIgnoreCase);

    public IEnumerable<Finding> Find(Reading reading)
    {
        var text = reading.Text;
        foreach (Match cue in SaysName().Matches(text))
        {
            if (Span(text, cue.Index + cue.Length, needsCapital: false) is { } name) yield return name;
        }
        foreach (Match cue in MaySayName().Matches(text))
        {
            if (Span(text, cue.Index + cue.Length, needsCapital: true) is { } name) yield return name;
        }
        foreach (Match closing in Closing().Matches(text))
        {
            var line = closing.Groups["name"];
            if (line.Success) yield return new Finding(line.Index, line.Index + line.Length, IdentifierKind.Name);
        }
    }

    private static Finding? Span(string text, int start, bool needsCapital)
    {
        var (end, words, i) = (start, 0, start);
        while (words < MostWords && i < text.Length)
        {
            var from = i;
            while (i < text.Length && (char.IsLetter(text[i]) || char.IsSurrogate(text[i]) || (i > from && text[i] is '-' or '\''))) i++;
            if (i == from) break;
            var word = text[from..i];
            var particle = s_particles.Contains(word) && words > 0;
            if (!particle && (s_stops.Contains(word) || (needsCapital && !char.IsUpper(word[0])))) break;
            // "Antoine Nguyen et": once a capital was used, a small letter ends the name.
            if (!particle && words > 0 && char.IsUpper(text[start]) && !char.IsUpper(word[0])) break;
            words++;
            if (!particle) end = i;
            if (i < text.Length && text[i] == '.' && word.Length == 1) i++;
            if (i >= text.Length || text[i] != ' ') break;
            i++;
        }
        return end > start ? new Finding(start, end, IdentifierKind.Name) : null;
    }

    [GeneratedRegex(@"\b(?:je m'appel+e?s?|j'me? ?appelle|jm'appelle|je me nomme|mon (?:nom|prénom) (?:est|c'est)|nom ?:|prénom ?:|name ?:|au nom d[eu']|titulaire (?:du compte |de la carte |du contrat )?(?:est|:)|signé|my (?:full |first |last )?name(?:'s| is)|in the name of|ich hei(?:ß|ss)e|mein name ist|name ist|me llamo|mi nombre es|mi chiamo|il mio nome è|(?:o )?meu nome é|chamo-me|me chamo|ik heet|mijn naam is|signed|gezeichnet)(?: |, ?|: ?|(?<='))(?:(?:m|mr|mme|mlle|mrs|ms|dr)\.? )?",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex SaysName();

    [GeneratedRegex(@"\b(?:(?i:c'est|ici|moi c'est|je suis|this is|it's|i am|i'm|hier ist|ich bin|hier spricht|soy|sono|sou(?: o| a)?|eu sou|ik ben|met|aquí|de parte de)|[Mm]onsieur|[Mm]adame|[Mm]ademoiselle|M\.|[Mm]me\.?|[Mm]lle|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Herrn?|Frau|[Ss]eñora?|Sra?\.|[Ss]ignora?|[Ss]ig\.(?:ra)?|[Ss]enhora?|Dhr\.?|[Mm]evrouw|[Mm]eneer|Mevr\.?|[Dd]on|[Dd]oña) ",
        RegexOptions.CultureInvariant, 250)]
    private static partial Regex MaySayName();

    [GeneratedRegex(@"\b(?:cordialement|bien à vous|salutations|merci(?: d'avance| beaucoup)?|cdlt|(?:kind |best |warm )?regards|sincerely|thanks|thank you|cheers|(?:mit freundlichen |viele |liebe |beste )?grü(?:ß|ss)en?|mfg|danke|un saludo|saludos|atentamente|gracias|cordiali saluti|saluti|grazie|cumprimentos|obrigad[oa]|(?:met vriendelijke )?groet(?:en)?|mvg|bedankt)[,.! ]{0,3}\r?\n\s{0,5}(?<name>\p{L}[\p{L}.'-]{1,25}(?: \p{L}[\p{L}.'-]{0,25}){0,3})[ .]{0,2}(?:\r?\n|$)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Closing();
}
