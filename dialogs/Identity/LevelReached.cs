using EthicalBot.Conversation.Identity;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Privacy.Audit;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Notes, records and says that a level was reached.</summary>
public sealed class LevelReached(HeldIdentities held, Say say)
{
    /// <summary>An order was proved.</summary>
    public async Task<DialogTurnResult> ByOrderAsync(WaterfallStepContext step, string order, CancellationToken cancellationToken)
    {
        await held.ReachAsync(step.Context, IdentityLevel.OrderProof, order, cancellationToken);
        return await EndAsync(step, IdentityLevel.OrderProof, cancellationToken);
    }

    /// <summary>A customer typed the code that went to their address.</summary>
    public async Task<DialogTurnResult> ByCodeAsync(WaterfallStepContext step, string customer, CancellationToken cancellationToken)
    {
        await held.ReachCustomerAsync(step.Context, customer, cancellationToken);
        return await EndAsync(step, IdentityLevel.Code, cancellationToken);
    }

    private async Task<DialogTurnResult> EndAsync(WaterfallStepContext step, IdentityLevel level, CancellationToken cancellationToken)
    {
        var facts = step.Context.Facts();
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, "identity.reached"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(facts.ActivityId), AuditFact.Of("level"u8, level))));
        await step.Context.SendActivityAsync(say.Text("Identity.Reached", facts.Language), cancellationToken);
        return await step.EndDialogAsync(level, cancellationToken);
    }
}
