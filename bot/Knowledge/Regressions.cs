using EthicalBot.Conversation.Answers;
using EthicalBot.Knowledge.Answers;
using EthicalBot.Knowledge.Checking;
using EthicalBot.Knowledge.Generation;
using EthicalBot.Knowledge.Grounding;
using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Retrieval;
using EthicalBot.Privacy.Redaction;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Knowledge;

/// <summary>Tries answers that were judged wrong against the articles of now.</summary>
internal sealed class Regressions(KnowledgeAnswers answers, IArticleVersions versions, SentenceCheck check, IEnumerable<IGroundingJudge> judges, Redactor redactor, IOptions<KnowledgeOptions> options, TimeProvider time)
{
    /// <summary>Why the wrong answer would be given again; null when it would not.</summary>
    public async Task<string?> AgainAsync(RegressionCase wrong, CancellationToken cancellationToken) =>
        wrong.Outcome == AnswerOutcomes.Written ? await WrittenAgainAsync(wrong, cancellationToken) : await QuotedAgainAsync(wrong, cancellationToken);

    // Asked by somebody who may read what customers may; no model is asked, nor counted on to find other words.
    private async Task<string?> QuotedAgainAsync(RegressionCase wrong, CancellationToken cancellationToken)
    {
        var asker = new Asker(wrong.Language, Audience.Customers, options.Value.Region);
        var outcome = await answers.AskAsync(new(redactor.Redact(wrong.Question), asker, "regressions", MayBeSent: false), cancellationToken);
        return outcome is KnowledgeOutcome.Answered answered && wrong.Told.All(told => answered.Told.Any(now => Quoting.Same(now.Text, told.Text)))
            ? "the question still gets these words from the articles"
            : null;
    }

    // What a model would write nobody knows beforehand; whether the check would let it through is known.
    private async Task<string?> WrittenAgainAsync(RegressionCase wrong, CancellationToken cancellationToken)
    {
        var harmless = options.Value.HarmlessArticles.AsReadOnly();
        var usable = new ArticleSet((await versions.ReadAsync(cancellationToken)).Select(article => Instructions.HeldBack(article, harmless))).UsableOn(DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime));
        bool IsLetThrough(RegressionSentence told) => usable
            .Where(article => article.Slug == told.Article && article.Language == told.ArticleLanguage).SelectMany(Passages.Of)
            .Any(passage => check.Check(told.Text, passage, wrong.Question).Verdict is var verdict && (verdict == SupportVerdict.Supported || (verdict == SupportVerdict.Grey && judges.Any())));
        return wrong.Told.All(IsLetThrough) ? "a model that wrote it once more would not be stopped" : null;
    }
}
