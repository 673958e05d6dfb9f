using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Changes;

/// <summary>What has become known of a case.</summary>
internal sealed class CaseRewordedWriter(SubjectVault vault, CaseIndexRows index) : ChangeWriter<CaseReworded>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, CaseReworded change, CancellationToken cancellationToken)
    {
        var bytes = await vault.SealAsync(conversation.Subject, JsonSerializer.SerializeToUtf8Bytes(change.Words), SealContext.Case(change.Reference), cancellationToken);
        return async (connection, _) =>
        {
            var written = await connection.ExecuteAsync(
                "update cases set sealed = @bytes, words_version = words_version + 1 where reference = @Reference and closed_at is null and words_version = coalesce(@Version, words_version)",
                new { change.Reference, change.Version, bytes });
            if (written > 0)
                await index.WriteAsync(connection, change.Reference, conversation.Subject, change.Words);
            // A case that was closed meanwhile needs no more words; one that was written meanwhile is read again.
            else if (await connection.QuerySingleOrDefaultAsync<string?>("select reference from cases where reference = @Reference and closed_at is null", new { change.Reference }) is not null)
                throw new StateConflictException();
        };
    }
}
