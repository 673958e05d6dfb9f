namespace EthicalBot.Privacy.Redaction;

/// <summary>A cue word in a text; the end is exclusive.</summary>
internal readonly record struct FoundCue(int Start, int End, Cue Cue);
