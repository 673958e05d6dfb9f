namespace EthicalBot.Privacy.Redaction;

/// <summary>A stretch of the text that holds personal data; the end is exclusive.</summary>
internal readonly record struct Finding(int Start, int End, DataClass Class);
