namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>A sentence and the source it stands in, from 0.</summary>
internal readonly record struct SourceSentence(int Source, Sentence Sentence);
