using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Desk.SignIn;
using EthicalBot.Dialogs;
using EthicalBot.Handoff;
using EthicalBot.Handoff.Agents;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Desk.Answers;

/// <summary>The doubted answers: reading them and judging them. Each look is in the audit log before anything is shown.</summary>
internal sealed class AnswerReviews(IGivenAnswers answers, ICases cases, IConversations conversations, IAgents agents, IAuditLog audit, Redactor redactor, CompanyOptions company, TimeProvider time)
{
    /// <summary>All of them, those nobody has looked at first.</summary>
    public async Task<IReadOnlyList<ReviewView>> ListAsync(SignedInAgent agent, CancellationToken cancellationToken)
    {
        var reviews = await answers.ReviewsAsync(cancellationToken);
        // A look for each person whose words are shown: it belongs to what they may ask for.
        await audit.WriteAsync([.. reviews.Where(review => review.Answer is not null).Select(review => Entry(agent, "answer.read"u8, review))], cancellationToken);
        var names = (await agents.ReadAllAsync(cancellationToken)).ToDictionary(one => one.Id, one => one.DisplayName, StringComparer.Ordinal);
        return [.. reviews.Select(review => View(review, agent, names))];
    }

    /// <summary>One of them; null when there is none of this id.</summary>
    public Task<AnswerReview?> FindAsync(string id, CancellationToken cancellationToken) => answers.FindReviewAsync(id, cancellationToken);

    /// <summary>Notes whether the answer is wrong: once, and by nobody again.</summary>
    /// <param name="right">What is right instead; null where they do not say.</param>
    public async Task<JudgementOutcome> JudgeAsync(string id, bool isWrong, string? right, SignedInAgent agent, CancellationToken cancellationToken)
    {
        if (await FindAsync(id, cancellationToken) is not { } review)
            return JudgementOutcome.NoSuchReview;
        if (review.Answer is null)
            return JudgementOutcome.Erased;
        var correction = right is null ? null : redactor.Redact(right, ourNames: [company.Name, company.Assistant, agent.DisplayName]);
        if (correction is { Found.Count: > 0 })
            return JudgementOutcome.PrivateCorrection;
        if (!await answers.JudgeAsync(review, new(isWrong, agent.Id, time.GetUtcNow(), correction), cancellationToken))
            return JudgementOutcome.JudgedAlready;
        await audit.WriteAsync([Entry(agent, "answer.judge"u8, review, AuditFact.Of("wrong"u8, isWrong))], cancellationToken);
        return JudgementOutcome.Done;
    }

    /// <summary>Where everybody was told the same, the first of them first, and whether each can be told that it was wrong.</summary>
    public async Task<IReadOnlyList<SameAnswerView>> SameAsync(AnswerReview review, GivenAnswer answer, SignedInAgent agent, CancellationToken cancellationToken)
    {
        var same = await answers.SameAsync(answer, cancellationToken);
        await audit.WriteAsync([Entry(agent, "answer.same"u8, review, AuditFact.Of("answers"u8, same.Count))], cancellationToken);
        var views = new List<SameAnswerView>();
        foreach (var one in same)
        {
            var reach = one.CorrectedAt is not null ? "told" : await conversations.WhereAsync(one.Subject, one.Conversation, cancellationToken) is not null ? "here" : "gone";
            views.Add(new(one.Conversation.Channel, one.Conversation.Id, (await cases.FindOfAsync(one.Conversation, cancellationToken))?.Reference, one.At, reach, one.CorrectedAt));
        }

        return views;
    }

    private static ReviewView View(AnswerReview review, SignedInAgent agent, Dictionary<string, string> names)
    {
        string NameOf(string id) => names.GetValueOrDefault(id, "?");
        var isInCharge = agent.Role >= AgentRole.Supervisor && review.Answer is not null;
        return new(
            review.Id, review.By == AnswerDoubt.Customer ? null : NameOf(review.By), review.At, review.Why, review.Answer is { } answer ? AnswerView.Of(answer) : null,
            review.Judgement is { } found ? new(found.IsWrong, NameOf(found.By), found.At, found.Right) : null,
            MayJudge: isInCharge && review.Judgement is null, MayTrace: isInCharge && review.Judgement is { IsWrong: true });
    }

    private AuditEntry Entry(SignedInAgent agent, AuditWord action, AnswerReview review, params AuditFact[] facts) =>
        new(time.GetUtcNow(), AuditActor.Of(agent.Actor), action, AuditId.Of(review.Answer?.Subject), AuditId.Of(review.Id), facts);
}
