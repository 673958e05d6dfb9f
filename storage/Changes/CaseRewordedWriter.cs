using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Changes;

/// <summary>What has become known of a case.</summary>
internal sealed class CaseRewordedWriter(SubjectVault vault) : ChangeWriter<CaseReworded>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, CaseReworded change, CancellationToken cancellationToken)
    {
        var bytes = await vault.SealAsync(conversation.Subject, JsonSerializer.SerializeToUtf8Bytes(change.Words), SealContext.Case(change.Reference), cancellationToken);
        // A case that was closed meanwhile needs no more words.
        return (connection, _) => connection.ExecuteAsync("update cases set sealed = @bytes where reference = @Reference and closed_at is null", new { change.Reference, bytes });
    }
}
