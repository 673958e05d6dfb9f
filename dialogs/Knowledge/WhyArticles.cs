using EthicalBot.Cards;
using EthicalBot.Conversation.Answers;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Answers;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Dialogs.Knowledge;

/// <summary>Says which articles an answer rests on, how it was checked and what was left out.</summary>
public sealed class WhyArticles(IGivenAnswers answers, IArticleVersions versions, ArticleLines lines, Wording wording)
{
    /// <summary>The reason; null when the answer did not come from articles, or its evidence is gone.</summary>
    public async Task<string?> MakeAsync(TurnFacts facts, AnswerBasis basis, CancellationToken cancellationToken)
    {
        if (basis.Answer is not { } id || await answers.FindAsync(facts.Conversation.Key, id, cancellationToken) is not { Evidence: var evidence })
            return null;
        var told = evidence.Sentences.Where(sentence => sentence is { Sent: true, Source: not null }).Select(sentence => evidence.Sources[sentence.Source!.Value]).DistinctBy(source => (source.Slug, source.Language, source.Version)); // not null: chosen so
        var sources = new List<string>();
        foreach (var source in told)
        {
            if (await versions.FindAsync(source.Language, source.Slug, source.Version, cancellationToken) is { } article)
                sources.Add(lines.Of(article, sources.Count + 1, facts.Language));
        }

        var leftOut = evidence.Sentences.Count(sentence => !sentence.Sent);
        return string.Join("\n\n", new[]
        {
            wording.Get("Why.Article", facts.Language, ("sources", string.Join("\n\n", sources))),
            evidence.Outcome == AnswerOutcomes.Written ? wording.Get("Why.ArticleWritten", facts.Language) : wording.Get("Knowledge.Quoted", facts.Language),
            leftOut > 0 ? wording.Get("Why.ArticleLeftOut", facts.Language, ("count", leftOut)) : null,
        }.OfType<string>());
    }
}
