namespace EthicalBot.Understanding.ServiceRequests;

/// <summary>A folded word, where it stands in the text (the end is exclusive), and what stands before it.</summary>
internal readonly record struct SaidWord(string Word, int Start, int End, SaidBreak Before);
