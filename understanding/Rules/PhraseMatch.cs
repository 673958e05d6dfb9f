namespace EthicalBot.Understanding.Rules;

/// <summary>Where a phrase stands in a message; the end is exclusive.</summary>
internal readonly record struct PhraseMatch(Phrase Phrase, int Start, int End)
{
    public bool Covers(int word) => Start <= word && word < End;

    public bool Overlaps(PhraseMatch other) => Start < other.End && other.Start < End;
}
