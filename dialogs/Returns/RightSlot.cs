using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.PrivacyRequests;

namespace EthicalBot.Dialogs.Returns;

/// <summary>Offers the right of withdrawal to who gave no reason while it lasts: it needs none, and is the better right.</summary>
public sealed class RightSlot(ShopWords words) : IServiceSlot
{
    // The check wants one; nothing is written under it.
    private const string AnyKey = "withdrawal-right";

    /// <inheritdoc/>
    public string Name => "right";

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        if (!said.IsAnswer || draft.TakesRight is not null)
            return false;
        var answer = new SaidWords(said.Text);
        draft.TakesRight = answer.Is(words.Text("Returns.Right.Take", said.Language)) ? true
            : answer.Is(words.Text("Returns.Right.Leave", said.Language)) ? false
            : Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(said.Text, said.Language);
        return draft.TakesRight is not null;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language) =>
        draft.TakesRight is not null || draft.Reason is not null || !Holds(draft, facts) ? null
            : new(words.Text("Returns.Right.Ask", language), [words.Text("Returns.Right.Take", language), words.Text("Returns.Right.Leave", language)]);

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft) => false;

    private static bool Holds(ServiceDraft draft, ServiceFacts facts) => facts.Order is { } order
        && PolicyCheck.Refusal(new Withdraw(AnyKey, facts.Customer.Id, order.Order.Number, [.. draft.Lines.Select(line => line.Line)]), facts.Policy) is null or RefusedReason.NeedsApproval;
}
