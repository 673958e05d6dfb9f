using EthicalBot.Conversation;
using EthicalBot.Conversation.Rights;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Rights;

/// <summary>A decision of the customer, with its receipt.</summary>
internal sealed class ConsentWriter(ConsentStore consents) : ChangeWriter<ConsentChange>
{
    protected override async Task<WriteChange> PrepareAsync(ConversationRow conversation, ConsentChange change, CancellationToken cancellationToken)
    {
        var (write, _) = await consents.PrepareAsync(conversation.Subject, change.Purpose, change.Given, change.Notice, cancellationToken);
        return (connection, _) => write(connection);
    }
}
