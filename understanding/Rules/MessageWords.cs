namespace EthicalBot.Understanding.Rules;

/// <summary>A customer's words as one language's rules see them.</summary>
internal sealed class MessageWords(IReadOnlyList<string> words, IReadOnlyList<IReadOnlyList<int>> ids)
{
    public int Count => words.Count;

    public string Word(int index) => words[index];

    public IReadOnlyList<int> Ids(int index) => ids[index];
}
