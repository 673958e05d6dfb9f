namespace EthicalBot.Privacy.Redaction;

/// <summary>One word or phrase that announces something.</summary>
internal readonly record struct CueWord(Cue Cue, string Text, bool IsStem, bool AccentsCount);
