using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Knowledge;

/// <summary>The answers that were given from articles, and the doubts about them.</summary>
internal sealed class GivenAnswerStore(IDatabase database, SubjectVault vault) : IGivenAnswers
{
    /// <summary>Of answers "a": the one that a conversation knows by an id of ours, or by the index of the one under which its channel has it.</summary>
    internal const string Named =
        """
        a.channel = @Channel and a.conversation = @Conversation and (a.activity_id = @Answer or a.activity_id in (
          select o.activity_id from outbox o where o.channel = @Channel and o.conversation = @Conversation and o.channel_activity_id = @Answer))
        """;

    private const string Columns = "channel, conversation, activity_id, subject, at, sensitive, corrected_at, question, evidence";
    private const string ReviewColumns = "id, channel, conversation, activity_id, subject, doubted_by, at, why, wrong, judged_by, judged_at, correction";

    /// <inheritdoc/>
    public async Task<GivenAnswer?> FindAsync(ConversationKey conversation, string id, CancellationToken cancellationToken) =>
        (await ReadAsync($"where {Named}", new { conversation.Channel, Conversation = conversation.Id, Answer = id }, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public Task<IReadOnlyList<GivenAnswer>> FindAllAsync(string id, CancellationToken cancellationToken) =>
        ReadAsync("where activity_id = @id order by at", new { id }, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyDictionary<string, bool>> ToldInAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        (await database.ReadAsync(connection => connection.QueryAsync<(string Id, long Doubts)>(
            """
            select a.activity_id, (select count(*) from answer_reviews r where r.channel = a.channel and r.conversation = a.conversation and r.activity_id = a.activity_id)
            from answers a where a.channel = @Channel and a.conversation = @Id and a.outcome <> @unanswered
            """,
            new { conversation.Channel, conversation.Id, unanswered = AnswerOutcomes.Unanswered }), cancellationToken)).ToDictionary(told => told.Id, told => told.Doubts > 0, StringComparer.Ordinal);

    /// <inheritdoc/>
    public Task<IReadOnlyList<GivenAnswer>> SameAsync(GivenAnswer answer, CancellationToken cancellationToken) =>
        ReadAsync("where fingerprint = @fingerprint order by at, activity_id", new { fingerprint = answer.Evidence.Fingerprint() }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<GivenAnswer>> UnansweredAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadAsync("where outcome = @outcome and at >= @since order by at, activity_id limit 1000", new { outcome = AnswerOutcomes.Unanswered, since = since.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AnswerReview>> ReviewsAsync(CancellationToken cancellationToken) =>
        ReviewsAsync("order by judged_at is not null, at, id limit 500", new { }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<AnswerReview>> JudgedWrongAsync(CancellationToken cancellationToken) =>
        ReviewsAsync("where wrong = 1 order by at, id", new { }, cancellationToken);

    /// <inheritdoc/>
    public async Task<AnswerReview?> FindReviewAsync(string id, CancellationToken cancellationToken) =>
        (await ReviewsAsync("where id = @id", new { id }, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<bool> JudgeAsync(AnswerReview review, AnswerJudgement judgement, CancellationToken cancellationToken)
    {
        var correction = judgement.Right is { } right && review.Answer is { Subject: var subject } ? await vault.SealAsync(subject, right, SealContext.Correction(review.Id), cancellationToken) : null;
        return await database.WriteAsync(connection => connection.ExecuteAsync(
            "update answer_reviews set wrong = @wrong, judged_by = @By, judged_at = @at, correction = @correction where id = @Id and judged_at is null",
            new { review.Id, wrong = judgement.IsWrong ? 1 : 0, judgement.By, at = judgement.At.ToUnixTimeMilliseconds(), correction }), cancellationToken) == 1;
    }

    private async Task<IReadOnlyList<AnswerReview>> ReviewsAsync(string which, object values, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<ReviewRow>($"select {ReviewColumns} from answer_reviews {which}", values), cancellationToken);
        var reviews = new List<AnswerReview>();
        foreach (var row in rows)
        {
            var answer = await FindAsync(new(row.Channel, row.Conversation), row.Activity_Id, cancellationToken);
            var (why, right) = (await OpenAsync(row, row.Why, SealContext.Doubt(row.Id), cancellationToken), await OpenAsync(row, row.Correction, SealContext.Correction(row.Id), cancellationToken));
            var judgement = row is { Wrong: { } wrong, Judged_By: { } by, Judged_At: { } at } ? new AnswerJudgement(wrong == 1, by, at.ToTime(), right) : null;
            reviews.Add(new(row.Id, answer, row.Doubted_By, row.At.ToTime(), why, judgement));
        }

        return reviews;
    }

    private async Task<IReadOnlyList<GivenAnswer>> ReadAsync(string which, object values, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>($"select {Columns} from answers a {which}", values), cancellationToken);
        var answers = new List<GivenAnswer>();
        foreach (var row in rows)
        {
            if (await OpenAsync(row, cancellationToken) is { } answer)
                answers.Add(answer);
        }

        return answers;
    }

    // Null once the person's key is destroyed.
    private async Task<GivenAnswer?> OpenAsync(Row row, CancellationToken cancellationToken)
    {
        var conversation = new ConversationKey(row.Channel, row.Conversation);
        return await vault.OpenTextAsync(row.Subject, row.Question, SealContext.Question(conversation, row.Activity_Id), cancellationToken) is { } question
            && await vault.OpenAsync(row.Subject, row.Evidence, SealContext.Evidence(conversation, row.Activity_Id), cancellationToken) is { } json
            && JsonSerializer.Deserialize<AnswerEvidence>(json) is { } evidence
            ? new(conversation, row.Activity_Id, row.Subject, row.At.ToTime(), question, evidence, row.Sensitive == 1, row.Corrected_At?.ToTime())
            : null;
    }

    private async Task<RedactedText?> OpenAsync(ReviewRow row, byte[]? words, string context, CancellationToken cancellationToken) =>
        words is null ? null : await vault.OpenTextAsync(row.Subject, words, context, cancellationToken);

    private sealed record Row(string Channel, string Conversation, string Activity_Id, string Subject, long At, long Sensitive, long? Corrected_At, byte[] Question, byte[] Evidence);

    private sealed record ReviewRow(
        string Id, string Channel, string Conversation, string Activity_Id, string Subject, string Doubted_By, long At, byte[]? Why, long? Wrong, string? Judged_By, long? Judged_At, byte[]? Correction);
}
