using EthicalBot.Conversation;
using EthicalBot.Conversation.Rights;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Rights;

/// <summary>A right that the customer exercised.</summary>
internal sealed class RightsRequestWriter(TimeProvider time) : ChangeWriter<RightsRequested>
{
    protected override Task<WriteChange> PrepareAsync(ConversationRow conversation, RightsRequested change, CancellationToken cancellationToken) =>
        Task.FromResult<WriteChange>(async (connection, _) =>
        {
            await RightsRequestStore.InsertAsync(connection, change.Reference, change.Kind, conversation.Subject, conversation.Key.Channel, conversation.Language, time.GetUtcNow());
            if (change.Outcome is { } outcome)
                await RightsRequestStore.CloseAsync(connection, change.Reference, outcome, time.GetUtcNow());
        });
}
