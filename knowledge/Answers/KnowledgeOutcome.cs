using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;

namespace EthicalBot.Knowledge.Answers;

/// <summary>What the articles say to a question.</summary>
public abstract record KnowledgeOutcome
{
    private protected KnowledgeOutcome()
    {
    }

    /// <summary>An answer that the articles carry.</summary>
    /// <param name="Found">The passages that were looked at, best first.</param>
    /// <param name="Sentences">Its sentences and those that were left out, in the order in which they were made.</param>
    /// <param name="Confidence">How sure the check is of the whole, from 0 to 1.</param>
    /// <param name="IsWritten">Whether a model wrote it; else it is quoted word for word.</param>
    public sealed record Answered(IReadOnlyList<FoundPassage> Found, IReadOnlyList<AnswerSentence> Sentences, double Confidence, bool IsWritten) : KnowledgeOutcome
    {
        /// <summary>The sentences that are told.</summary>
        public IEnumerable<AnswerSentence> Told => Sentences.Where(sentence => sentence.IsTold);
    }

    /// <summary>Several articles may be meant: the customer says which.</summary>
    public sealed record Which(IReadOnlyList<Article> Candidates) : KnowledgeOutcome;

    /// <summary>Approved articles say different things: nobody is told either.</summary>
    /// <param name="Articles">The articles that disagree.</param>
    /// <param name="What">On what, in their words.</param>
    public sealed record Disagreement(IReadOnlyList<Article> Articles, string What) : KnowledgeOutcome;

    /// <summary>An answer that promises what no clause carries: a person sends, changes or drops it.</summary>
    /// <param name="Words">Its words.</param>
    /// <param name="Found">The passages that it was written from.</param>
    public sealed record Draft(string Words, IReadOnlyList<FoundPassage> Found) : KnowledgeOutcome;

    /// <summary>No approved article answers it.</summary>
    public sealed record NotKnown : KnowledgeOutcome;
}
