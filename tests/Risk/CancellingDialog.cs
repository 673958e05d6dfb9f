using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Orders;
using EthicalBot.Orders.Writes;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;

namespace EthicalBot.Tests.Risk;

/// <summary>Stands for a dialog that has asked all and heard yes: it does what its stage allows, and nothing else.</summary>
internal sealed class CancellingDialog(AutomationGate gate, WriteKind kind, WriteOutcome outcome) : Dialog(nameof(CancellingDialog))
{
    public const string Words = "Cancel order 10042: one lamp, EUR 49 back to the card.";

    public override async Task<DialogTurnResult> BeginDialogAsync(DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        var number = OrderNumber.TryParse("10042", out var parsed) ? parsed : throw new InvalidOperationException("10042 is an order number.");
        ShopWrite write = kind == WriteKind.Withdraw ? new Withdraw("key-of-the-turn", "c1", number, ["l1"]) : new Cancel("key-of-the-turn", "c1", number, "changedMind");
        if (await gate.HoldAsync(dc.Context, [write], Words, cancellationToken) is { } request)
            return await dc.EndDialogAsync(request, cancellationToken);
        AutomationGate.Note(dc.Context.Facts(), write.Rule, outcome);
        await dc.Context.SendActivityAsync(MessageFactory.Text("The stand-in has done it."), cancellationToken);
        return await dc.EndDialogAsync(cancellationToken: cancellationToken);
    }
}
