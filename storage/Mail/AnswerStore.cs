using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;
using Microsoft.Bot.Schema;

namespace EthicalBot.Storage.Mail;

/// <summary>What turns answered, read back for requests that wait.</summary>
internal sealed class AnswerStore(IDatabase database, ActivitySealer sealer) : IRecordedAnswers
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<Activity>?> FindAsync(ConversationKey conversation, string activityId, CancellationToken cancellationToken)
    {
        var key = new { conversation.Channel, conversation.Id, activityId, prefix = activityId + "." };
        var rows = await database.ReadAsync(async connection =>
        {
            var state = await connection.QuerySingleOrDefaultAsync<string?>(
                "select state from inbox where channel = @Channel and conversation = @Id and activity_id = @activityId", key);
            // The gate makes an answer's id of the incoming one. What was dropped because a person took the floor stays unsaid here too.
            return state != "done" ? null : await connection.QueryAsync<Row>(
                """
                select o.activity_id, c.subject, m.sealed from outbox o
                join conversations c on c.channel = o.channel and c.id = o.conversation
                join mailbox m on m.channel = o.channel and m.conversation = o.conversation and m.id = o.activity_id
                where o.channel = @Channel and o.conversation = @Id and substr(o.activity_id, 1, length(@prefix)) = @prefix
                  and o.state <> 'dropped' and not (o.state = 'waiting' and o.yields = 1 and o.floor_token < c.floor_token)
                order by o.sequence
                """, key);
        }, cancellationToken);
        if (rows is null)
            return null;

        var answers = new List<Activity>();
        foreach (var row in rows)
        {
            if (await sealer.OpenAsync(row.Subject, conversation, row.Activity_Id, row.Sealed, cancellationToken) is { } activity)
                answers.Add(activity);
        }

        return answers;
    }

    private sealed class Row
    {
        public string Activity_Id { get; init; } = "";

        public string Subject { get; init; } = "";

        public byte[] Sealed { get; init; } = [];
    }
}
