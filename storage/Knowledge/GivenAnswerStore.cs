using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Knowledge;

/// <summary>The answers that were given from articles, and the doubts about them.</summary>
internal sealed class GivenAnswerStore(IDatabase database, SubjectVault vault, TimeProvider time) : IGivenAnswers
{
    private const string Columns = "channel, conversation, activity_id, subject, at, question, evidence";

    /// <inheritdoc/>
    public async Task<GivenAnswer?> FindAsync(ConversationKey conversation, string id, CancellationToken cancellationToken) =>
        (await ReadAsync("where channel = @Channel and conversation = @Id and activity_id = @id", new { conversation.Channel, conversation.Id, id }, cancellationToken)).SingleOrDefault();

    /// <inheritdoc/>
    public Task<IReadOnlyList<GivenAnswer>> SameAsync(GivenAnswer answer, CancellationToken cancellationToken) =>
        ReadAsync("where fingerprint = @fingerprint order by at, activity_id", new { fingerprint = answer.Evidence.Fingerprint() }, cancellationToken);

    /// <inheritdoc/>
    public Task<IReadOnlyList<GivenAnswer>> UnansweredAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        ReadAsync("where outcome = @outcome and at >= @since order by at, activity_id limit 1000", new { outcome = AnswerOutcomes.Unanswered, since = since.ToUnixTimeMilliseconds() }, cancellationToken);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AnswerReview>> ReviewsAsync(CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<ReviewRow>(
            "select id, channel, conversation, activity_id, doubted_by, at, wrong, judged_by, judged_at from answer_reviews order by judged_at is not null, at, id limit 500"), cancellationToken);
        var reviews = new List<AnswerReview>();
        foreach (var row in rows)
        {
            var answer = await FindAsync(new(row.Channel, row.Conversation), row.Activity_Id, cancellationToken);
            var judgement = row is { Wrong: { } wrong, Judged_By: { } by, Judged_At: { } at } ? new AnswerJudgement(wrong == 1, by, at.ToTime()) : null;
            reviews.Add(new(row.Id, answer, row.Doubted_By, row.At.ToTime(), judgement));
        }

        return reviews;
    }

    /// <inheritdoc/>
    public async Task<bool> DoubtAsync(ConversationKey conversation, string id, string agent, CancellationToken cancellationToken)
    {
        var doubt = new AnswerDoubt(time.GetUtcNow(), id, agent);
        await database.WriteAsync(connection => AnswerDoubtWriter.WriteAsync(connection, conversation, doubt), cancellationToken);
        return await FindAsync(conversation, id, cancellationToken) is not null;
    }

    /// <inheritdoc/>
    public async Task<bool> JudgeAsync(string review, AnswerJudgement judgement, CancellationToken cancellationToken) =>
        await database.WriteAsync(connection => connection.ExecuteAsync(
            "update answer_reviews set wrong = @wrong, judged_by = @By, judged_at = @at where id = @review and judged_at is null",
            new { review, wrong = judgement.IsWrong ? 1 : 0, judgement.By, at = judgement.At.ToUnixTimeMilliseconds() }), cancellationToken) == 1;

    private async Task<IReadOnlyList<GivenAnswer>> ReadAsync(string which, object values, CancellationToken cancellationToken)
    {
        var rows = await database.ReadAsync(connection => connection.QueryAsync<Row>($"select {Columns} from answers {which}", values), cancellationToken);
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
            ? new(conversation, row.Activity_Id, row.Subject, row.At.ToTime(), question, evidence)
            : null;
    }

    private sealed record Row(string Channel, string Conversation, string Activity_Id, string Subject, long At, byte[] Question, byte[] Evidence);

    private sealed record ReviewRow(string Id, string Channel, string Conversation, string Activity_Id, string Doubted_By, long At, long? Wrong, string? Judged_By, long? Judged_At);
}
