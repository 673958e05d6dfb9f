using System.Data.Common;
using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Emails;
using EthicalBot.Privacy.Keys;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Emails;

/// <summary>An e-mail that leaves with the turn.</summary>
internal sealed class EmailWriter(SubjectVault vault, TimeProvider time) : ChangeWriter<EmailQueued>
{
    /// <summary>Seals an e-mail to a person, and returns what a transaction then writes.</summary>
    public async Task<Func<DbConnection, Task>> PrepareAsync(string subject, EmailQueued change, CancellationToken cancellationToken)
    {
        // Sealed before it is known whether anybody gets it, and a row either way: both cases take the same time.
        var bytes = await vault.SealAsync(subject, JsonSerializer.SerializeToUtf8Bytes(change.Email), SealContext.Email(change.Id), cancellationToken);
        return connection => connection.ExecuteAsync(
            """
            insert into mail_outbox (id, subject, kind, sealed, state, expires_at, at, done_at)
            values (@Id, @subject, @Kind, @content, @state, @expires, @now, @done)
            """,
            new
            {
                change.Id,
                subject,
                change.Kind,
                content = change.HasReader ? bytes : null,
                state = change.HasReader ? "waiting" : "void",
                expires = change.ExpiresAt.ToUnixTimeMilliseconds(),
                now = time.Now(),
                done = change.HasReader ? (long?)null : time.Now(),
            });
    }

    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, EmailQueued change, CancellationToken cancellationToken)
    {
        var write = await PrepareAsync(conversation.Subject, change, cancellationToken);
        return (connection, _) => write(connection);
    }
}
