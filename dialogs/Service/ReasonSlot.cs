using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Why, where the policy wants one of its reasons.</summary>
public sealed class ReasonSlot(WriteKind kind, ShopWords words, ReasonWords names, SlotVocabulary vocabulary) : IServiceSlot
{
    internal const string Id = "reason";

    /// <inheritdoc/>
    public string Name => Id;

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        var reasons = facts.Policy.Policy.ReasonsFor(kind);
        if (ReasonReader.Read(said.Text, reasons, [.. reasons.Select(reason => names.Label(reason, said.Language))], reason => names.Phrases(reason, said.Language), vocabulary.Of(said.Language), said.IsAnswer) is not { } given
            || given == draft.Reason)
            return false;
        draft.Reason = given;
        return true;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language)
    {
        var reasons = facts.Policy.Policy.ReasonsFor(kind);
        if (reasons.Count == 0 || (draft.Reason is { } given && reasons.Contains(given)))
            return null;
        var labels = reasons.Select(reason => names.Label(reason, language)).ToList();
        var ask = words.Text("Service.Reason.Ask", language, ("list", ShopWords.List(labels)));
        // One that was given in the first message and is not the shop's is not passed over.
        var isOther = draft.AskedBy != Id && names.IsOther(draft.Wish, reasons, language);
        return new(isOther ? words.Text("Service.Reason.Only", language) + "\n\n" + ask : ask, labels);
    }

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft)
    {
        if (reason != RefusedReason.ReasonNotListed)
            return false;
        draft.Reason = null;
        return true;
    }
}
