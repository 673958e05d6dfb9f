namespace EthicalBot.Understanding.Rules;

/// <summary>Phrases of one kind, found by the word that they start with.</summary>
internal sealed class PhraseBook
{
    private readonly Dictionary<int, List<Phrase>> _byFirstWord = [];

    public PhraseBook(IEnumerable<string> phrases, Vocabulary vocabulary)
    {
        Vocabulary = vocabulary;
        foreach (var phrase in phrases.Select(text => new Phrase(text, vocabulary)))
        {
            foreach (var first in phrase.Slots[0].Words)
            {
                if (!_byFirstWord.TryGetValue(first, out var list)) _byFirstWord[first] = list = [];
                list.Add(phrase);
            }
        }
    }

    public Vocabulary Vocabulary { get; }

    public List<PhraseMatch> In(MessageWords message)
    {
        var matches = new List<PhraseMatch>();
        if (message.SaysNothing) return matches;
        for (var start = 0; start < message.Count; start++)
        {
            foreach (var id in message.Ids(start))
            {
                if (!_byFirstWord.TryGetValue(id, out var phrases)) continue;
                foreach (var phrase in phrases)
                {
                    if (phrase.MayBeIn(message) && phrase.EndFrom(message, start) is { } end) matches.Add(new PhraseMatch(phrase, start, end));
                }
            }
        }
        return matches;
    }
}
