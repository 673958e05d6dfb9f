namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>A phrase that was found, as words from and to, exclusive.</summary>
internal readonly record struct PhraseHit(int Phrase, int From, int To);
