namespace EthicalBot.Evaluation.Redaction;

/// <summary>One identifier of a line: UTF-16 offsets into the text as it was given, the end exclusive.</summary>
internal sealed record RedactedSpan(int Start, int End, string Type, string Action, double Confidence);
