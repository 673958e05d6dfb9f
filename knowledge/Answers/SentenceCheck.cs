using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Knowledge.Answers;

/// <summary>Holds one sentence that a model wrote to the passage that it cites; nobody is asked, so the same input gives the same verdict.</summary>
public sealed class SentenceCheck(IGroundingCheck check)
{
    /// <summary>The version of the check's fitted figures.</summary>
    public string Version => check.Version;

    /// <summary>What becomes of the sentence; a named rule that it breaks outvotes the count.</summary>
    public SentenceVerdict Check(string sentence, Passage source, string question)
    {
        var counted = check.Check([source.Text], question, sentence);
        // By the rules of the source's language: an answer in another could not be held to its words.
        var language = source.Article.Language;
        IReadOnlyList<string> broken = [.. AnswerRules.Broken(sentence, source.Text, language), .. NearSource.Against(sentence, source.Text, language)];
        return new(broken.Count > 0 ? SupportVerdict.Unsupported : counted.Verdict, counted.Support, [.. counted.Sentences.SelectMany(part => part.Reasons), .. broken]);
    }
}
