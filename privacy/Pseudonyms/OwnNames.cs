using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>Which of a conversation's names is the customer's own: they said so, signed with it, or answered with it. A neighbour's is not.</summary>
internal static class OwnNames
{
    // As people introduce themselves in seven languages: these words name nobody but the speaker.
    private static readonly Regex s_introduced = new(
        """
        \b(?:
          je\ m['’]appelle|mon\ nom(?:\ de\ famille)?(?:\ est|\ c['’]est|\ :|:)?|je\ suis|moi\ c['’]est|ici|au\ nom\ de
         |my\ (?:full\ |last\ )?name(?:\ is|['’]s|:|\ :)?|i\ am|i['’]m|this\ is|under\ the\ name(?:\ of)?
         |ich\ (?:hei(?:ß|ss)e|bin)|mein\ name(?:\ ist|:)?|hier\ ist|auf\ den\ namen
         |me\ llamo|mi\ nombre(?:\ es|:)?|soy|a\ nombre\ de
         |mi\ chiamo|il\ mio\ nome(?:\ è|:)?|sono|a\ nome(?:\ di)?
         |chamo-me|me\ chamo|(?:o\ )?meu\ nome(?:\ é|:)?|sou|em\ nome\ de
         |ik\ (?:heet|ben)|mijn\ naam(?:\ is|:)?|met|op\ naam\ van
        )\s*[,:]?\s*(?:(?:mme|mlle|m|mr|mrs|ms|monsieur|madame|herr|frau|sr|sra|señor|señora|signor|signora|dhr|mevr|mevrouw)\b\.?\s*)?(?<name>⟦NAME_[0-9]+⟧)
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture);

    // "Thank you, Marie Durand" at the end, or on a line of its own below the words.
    private static readonly Regex s_signed = new(
        """
        (?:\b(?:merci(?:\ d['’]avance)?|cordialement|bien\ à\ vous|salutations|thanks|thank\ you|regards|sincerely|cheers|danke|grüße|grüßen|gruß|gracias|saludos|grazie|saluti|obrigad[oa]|cumprimentos|bedankt|groet|groeten)\s*[,.!:;–-]*\s*|\n\s*)
        (?<name>⟦NAME_[0-9]+⟧)[\s.!]*\z
        """,
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture);

    private static readonly Regex s_alone = new(@"\A[\s,.]*(?<name>⟦NAME_[0-9]+⟧)[\s,.]*\z", RegexOptions.CultureInvariant | RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    /// <summary>The pseudonyms of the customer's own names.</summary>
    public static IReadOnlySet<string> In(IEnumerable<RedactedText> said)
    {
        var own = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in said.Select(text => text.Value))
        {
            foreach (var match in s_introduced.Matches(line).Concat(s_signed.Matches(line)).Concat(s_alone.Matches(line)))
                _ = own.Add(match.Groups["name"].Value);
        }
        return own;
    }
}
