namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>How a word is written.</summary>
internal enum WordForm
{
    Small,
    Capital,
    Capitals,
    Digits,

    /// <summary>Digits and letters: "12bis", "3a".</summary>
    Mixed,
}
