using System.Text;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage.Changes;

/// <summary>A note among agents.</summary>
internal sealed class NoteWriter(SubjectVault vault) : ChangeWriter<NoteWritten>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, NoteWritten change, CancellationToken cancellationToken)
    {
        var bytes = await vault.SealAsync(conversation.Subject, Encoding.UTF8.GetBytes(change.Text), SealContext.Note(change.Reference, change.Id), cancellationToken);
        return async (connection, _) =>
        {
            var written = await connection.ExecuteAsync(
                """
                insert into case_notes (reference, id, agent, author, at, subject, sealed)
                select @Reference, @Id, @Agent, @Author, @at, @Subject, @bytes
                where exists (select 1 from cases where reference = @Reference and closed_at is null)
                """,
                new { change.Reference, change.Id, change.Agent, change.Author, at = change.At.ToUnixTimeMilliseconds(), conversation.Subject, bytes });
            if (written == 0)
                throw new StateConflictException();
        };
    }
}
