using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Answers;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Knowledge;

/// <summary>That a customer was told an answer was wrong. Of two who tell it at once, one does.</summary>
internal sealed class AnswerCorrectedWriter : ChangeWriter<AnswerCorrected>
{
    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, AnswerCorrected change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>(async (connection, _) =>
        {
            var corrected = await connection.ExecuteAsync(
                "update answers set corrected_at = @at where subject = @Subject and fingerprint = @Fingerprint and corrected_at is null",
                new { at = change.At.ToUnixTimeMilliseconds(), conversation.Subject, change.Fingerprint });
            if (corrected == 0)
                throw new StateConflictException();
        });
}
