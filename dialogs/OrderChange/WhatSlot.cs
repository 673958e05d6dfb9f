using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.OrderChange;

/// <summary>What of an order shall change, where that was not said.</summary>
public sealed class WhatSlot(ShopWords words) : IServiceSlot
{
    private static readonly (string Key, ServiceRequestKind Kind)[] Answers =
        [("OrderChange.Item", ServiceRequestKind.ChangeItems), ("OrderChange.Payment", ServiceRequestKind.ChangePayment), ("OrderChange.Address", ServiceRequestKind.ChangeAddress)];

    /// <inheritdoc/>
    public string Name => "what";

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        var asked = new SaidWords(said.Text);
        var named = said.IsAnswer ? Answers.Where(answer => asked.Is(words.Text(answer.Key, said.Language))).Select(answer => answer.Kind).Except(draft.Kinds).ToList() : [];
        draft.Kinds.AddRange(named);
        return named.Count > 0;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language) =>
        draft.Kinds.Count > 0 || draft.Lines.Count > 0 || draft.Unclear.Count > 0 || draft.Address is not null ? null
            : new(words.Text("OrderChange.What", language, ("number", draft.Order ?? "")), [.. Answers.Select(answer => words.Text(answer.Key, language))]);

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft)
    {
        // Every piece was kept as it is: nothing is left to change.
        if (reason != RefusedReason.NothingChosen)
            return false;
        draft.Kinds.Clear();
        return true;
    }
}
