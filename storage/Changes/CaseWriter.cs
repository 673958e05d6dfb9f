using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Changes;

/// <summary>A case that waits for a person.</summary>
internal sealed class CaseWriter(SubjectVault vault, CaseIndexRows index) : ChangeWriter<CaseOpened>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, CaseOpened change, CancellationToken cancellationToken)
    {
        var bytes = await vault.SealAsync(conversation.Subject, JsonSerializer.SerializeToUtf8Bytes(change.Words), SealContext.Case(change.Reference), cancellationToken);
        return async (connection, _) =>
        {
            await connection.ExecuteAsync(
                """
                insert into cases (reference, channel, conversation, subject, opened_at, waiting_since, language, kind, sealed)
                values (@Reference, @Channel, @Id, @Subject, @at, @at, @Language, @kind, @bytes)
                """,
                new
                {
                    change.Reference,
                    conversation.Key.Channel,
                    conversation.Key.Id,
                    conversation.Subject,
                    at = change.At.ToUnixTimeMilliseconds(),
                    change.Language,
                    kind = Spelling.Of(change.Kind),
                    bytes,
                });
            await index.WriteAsync(connection, change.Reference, conversation.Subject, change.Words);
        };
    }
}
