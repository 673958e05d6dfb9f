using EthicalBot.Conversation.Answers;

namespace EthicalBot.Bot.Knowledge;

/// <summary>A sentence of a wrong answer, with where it came from.</summary>
/// <param name="Text">Its words.</param>
/// <param name="Article">The slug of its article. Null: it had none.</param>
/// <param name="ArticleLanguage">The article's language.</param>
/// <param name="Version">Which text of the article it was.</param>
internal sealed record RegressionSentence(string Text, string? Article, string? ArticleLanguage, string? Version)
{
    /// <summary>A sentence of an answer, as its evidence has it.</summary>
    public static RegressionSentence Of(EvidenceSentence sentence, AnswerEvidence evidence) =>
        sentence.Source is { } number && evidence.Sources[number] is var source ? new(sentence.Text, source.Slug, source.Language, source.Version) : new(sentence.Text, null, null, null);
}
