namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>Letters and digits without anything between them; the end is exclusive.</summary>
internal readonly record struct Word(int Start, int End, WordSense Sense, WordForm Form)
{
    public int Length => End - Start;

    public bool IsLetters => Form is WordForm.Small or WordForm.Capital or WordForm.Capitals;

    public bool IsCapital => Form is WordForm.Capital or WordForm.Capitals;

    public bool Is(WordSense any) => (Sense & any) != 0;

    /// <summary>A name and nothing else that we know.</summary>
    public bool IsOnly(WordSense name) => Is(name) && !Is(WordSense.NotName | WordSense.Town | WordSense.Place | WordSense.Unit | WordSense.Particle | WordSense.Article);
}
