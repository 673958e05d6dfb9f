namespace EthicalBot.Knowledge.Generation;

/// <summary>What a model wrote down to its citation, mostly one sentence; nobody has checked it.</summary>
/// <param name="Text">The text, without the citation.</param>
/// <param name="Source">The passage of the order that it cites, from 0; there is one.</param>
public sealed record WrittenSentence(string Text, int Source) : WritingStep;
