using System.Text.Json;
using Dapper;
using EthicalBot.Conversation.Turns;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Changes;

/// <summary>A case that waits for a person.</summary>
internal sealed class CaseWriter(SubjectVault vault) : ChangeWriter<CaseOpened>
{
    protected override async Task<WriteChange> PrepareAsync(TurnRecord record, CaseOpened change, CancellationToken cancellationToken)
    {
        var bytes = await vault.SealAsync(change.Subject, JsonSerializer.SerializeToUtf8Bytes(change.Words), SealContext.Case(change.Reference), cancellationToken);
        return (connection, _) => connection.ExecuteAsync(
            """
            insert into cases (reference, channel, conversation, subject, opened_at, language, sealed)
            values (@Reference, @channel, @id, @Subject, @at, @Language, @bytes)
            """,
            new
            {
                change.Reference,
                channel = change.Conversation.Channel,
                id = change.Conversation.Id,
                change.Subject,
                at = change.At.ToUnixTimeMilliseconds(),
                change.Language,
                bytes,
            });
    }
}
