using EthicalBot.Conversation.Answers;
using EthicalBot.Knowledge.Library;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Makes cases of the answers that were judged wrong, in words of the company: its articles', those of the versions that were told, and those of who said what is right.</summary>
internal sealed class RegressionCases(IArticleVersions versions)
{
    /// <summary>The cases of these reviews, each judged wrong and with its answer; those of which there is none to be written are left out.</summary>
    public async Task<IReadOnlyList<RegressionCase>> OfAsync(IReadOnlyList<AnswerReview> wrong, CancellationToken cancellationToken)
    {
        var used = (await versions.ReadAsync(cancellationToken)).GroupBy(article => article.Language).ToDictionary(same => same.Key, same => new OwnWords(same.Select(WordsOf)), StringComparer.Ordinal);
        var cases = new List<RegressionCase>();
        foreach (var review in wrong)
        {
            if (review is not { Answer: { } answer, Judgement: { } found })
                continue;
            var told = new List<string>();
            foreach (var source in answer.Evidence.Sources)
            {
                if (await versions.FindAsync(source.Language, source.Slug, source.Version, cancellationToken) is { } article)
                    told.Add(WordsOf(article));
            }

            if (RegressionCase.Of(answer, found, new([.. told, found.Right?.Value ?? ""], used.GetValueOrDefault(answer.Evidence.Language))) is { } one)
                cases.Add(one);
        }

        return cases;
    }

    private static string WordsOf(Article article) => string.Join('\n', [article.Title, .. article.Questions, article.Body]);
}
