using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Refunds;

/// <summary>Why money is wanted back, for each reason has its own way.</summary>
public sealed class ConcernSlot(ShopWords words, SlotVocabulary vocabulary) : IServiceSlot
{
    /// <inheritdoc/>
    public string Name => "concern";

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        var answer = new SaidWords(said.Text);
        var labels = RefundConcern.All.Select(concern => words.Text($"Refunds.Concern.{concern}", said.Language)).ToList();
        if (said.IsAnswer && ChoiceReader.Read(said.Text, labels, vocabulary.Of(said.Language)) is { } place)
            draft.Concern = RefundConcern.All[place];
        else if (RefundConcern.All.Where(concern => answer.HasAny(vocabulary.Of(said.Language)[$"Refund.{concern}"])).ToList() is [var one])
            draft.Concern = one;
        else
            return false;
        return true;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language)
    {
        if (draft.Concern is not null || RefundDialog.HasState(facts) || MoneyQuestion.Is(draft.Wish, vocabulary.Of(language)))
            return null;
        var labels = RefundConcern.All.Select(concern => words.Text($"Refunds.Concern.{concern}", language)).ToList();
        return new(words.Text("Refunds.Ask", language, ("number", draft.Order ?? ""), ("list", ShopWords.List(labels))), labels);
    }

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft) => false;
}
