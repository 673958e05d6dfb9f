using EthicalBot.Conversation;
using EthicalBot.Conversation.Mail;

namespace EthicalBot.Handoff.Approvals;

/// <summary>Brings news of an approval to where its customer is; a conversation that has ended is opened for it once more.</summary>
public sealed class ApprovalPlace(IConversations conversations, IInbox inbox, TimeProvider time)
{
    /// <summary>The conversation in which its customer is told.</summary>
    public async Task<ConversationRow> FindAsync(Approval approval, CancellationToken cancellationToken)
    {
        if (await conversations.WhereAsync(approval.Subject, approval.Conversation, cancellationToken) is { } open)
            return open;
        await conversations.RenewAsync(approval.Conversation, approval.Language, cancellationToken);
        return await conversations.StartAsync(approval.Conversation, approval.Subject, approval.Language, cancellationToken);
    }

    /// <summary>Tells the bot; the same news twice is heard once. False when the bot has had it already.</summary>
    public async Task<bool> TellAsync(string news, Approval approval, CancellationToken cancellationToken)
    {
        var place = await FindAsync(approval, cancellationToken);
        return await inbox.AcceptAsync(ApprovalEvent.Make(news, approval, place.Key, time.GetUtcNow()), cancellationToken) is AcceptOutcome.Stored;
    }
}
