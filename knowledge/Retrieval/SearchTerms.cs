using EthicalBot.Understanding.Text;

namespace EthicalBot.Knowledge.Retrieval;

/// <summary>What questions and articles are compared by: the stems of the words that tell something.</summary>
internal static class SearchTerms
{
    /// <summary>The stems of a text, in its order; words that every text of the language uses are left out.</summary>
    public static IEnumerable<string> Of(string text, string language) => text
        .Split('\n') // line by line, since the folding stops reading after a page
        .SelectMany(Folding.Words)
        .Where(word => (word.Length > 1 || char.IsDigit(word[0])) && !CommonWords.Has(word, language))
        .Select(word => Stems.Of(word, language));
}
