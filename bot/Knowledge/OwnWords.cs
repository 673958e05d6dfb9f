using EthicalBot.Understanding.Text;

namespace EthicalBot.Bot.Knowledge;

/// <summary>The words that the company itself uses: whatever else is in a question, only its customer said.</summary>
/// <param name="texts">Where it uses them.</param>
/// <param name="more">Others that it uses. Null: none.</param>
internal sealed class OwnWords(IEnumerable<string> texts, OwnWords? more = null)
{
    // Line by line, since the folding stops reading after a page.
    private readonly HashSet<string> _words = texts.SelectMany(text => text.Split('\n')).SelectMany(Folding.Words).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether it uses a folded word.</summary>
    public bool Have(string word) => _words.Contains(word) || more?.Have(word) == true;

    /// <summary>What is left of a text without the words that it does not use.</summary>
    public string KeptOf(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => Folding.Words(word).All(Have)));
}
