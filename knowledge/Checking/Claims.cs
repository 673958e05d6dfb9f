using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Knowledge.Rules.Wording;

namespace EthicalBot.Knowledge.Checking;

/// <summary>Reads the claims of articles.</summary>
internal static class Claims
{
    /// <summary>Words that deny, by language.</summary>
    public static WordList Negations { get; } = WordList.Read("Checking/Negations.txt");

    /// <summary>Words that say when something holds only, by language.</summary>
    public static WordList Provisos { get; } = WordList.Read("Checking/Provisos.txt");

    /// <summary>The claims of an article, sentence by sentence; questions claim nothing, and neither does what no rules can read.</summary>
    public static IEnumerable<Claim> Of(Article article) => RuleFiles.Languages.Contains(article.Language)
        ? PlainLines.Of(article.Body).SelectMany(line => Sentences.Of(line.Text)).Where(sentence => !sentence.EndsWith('?')).Select(sentence => Read(article, sentence, ClaimWords.Of(article.Language)))
        : [];

    private static Claim Read(Article article, string sentence, ClaimWords of)
    {
        var (language, words, figures) = (article.Language, new ReadWords(sentence, of.Lexicon), of.Figures.In(sentence));
        var (subject, conditions, units, isNegative) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal), false);
        for (var at = 0; at < words.Words.Count; at++)
        {
            var word = words.Words[at];
            if (figures.Exists(figure => at >= figure.From && at < figure.To)) _ = word.IsNumber || units.Add(Stems.Of(word.Text, language));
            else if (Negations.Has(word.Text, language)) isNegative = true;
            else if (word.Text.Length > 1 && !word.IsNumber && !CommonWords.Has(word.Text, language)) _ = subject.Add(Stems.Of(word.Text, language));
            if (words.Terms(at).Length > 0) _ = conditions.Add(Stems.Of(word.Text, language));
        }

        return new(article, sentence, subject, conditions, figures, units, isNegative);
    }
}
