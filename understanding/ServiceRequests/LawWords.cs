using EthicalBot.Understanding.Rules;

namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>The words of the law of withdrawal, of all languages together. Thread-safe once built.</summary>
internal sealed class LawWords
{
    private readonly Dictionary<string, ServicePhrases> _languages = new(StringComparer.Ordinal);
    private readonly Vocabulary _vocabulary = new([]);
    private readonly PhraseBook _book;

    public LawWords(IEnumerable<ServicePhrases> spoken)
    {
        foreach (var phrases in spoken)
        {
            foreach (var word in phrases.Law) _ = _languages.TryAdd(word, phrases);
        }
        _book = new PhraseBook(_languages.Keys, _vocabulary);
    }

    // As it is written: what is one letter off is a word of the language that is spoken, as "recebo" is none of "recedo".
    /// <summary>The phrases of the language whose word of the law is said, or null.</summary>
    public ServicePhrases? LanguageIn(IReadOnlyList<SaidWord> said)
    {
        var message = new MessageWords([.. said.Select(word => word.Word)], [.. said.Select(word => _vocabulary.Knows(word.Word) ? _vocabulary.Of(word.Word) : [])]);
        return _book.In(message) is [var first, ..] ? _languages[first.Phrase.Text] : null;
    }
}
