using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Writes;
using EthicalBot.Understanding.PrivacyRequests;

namespace EthicalBot.Dialogs.Exchange;

/// <summary>Asks once whether more items go into the one exchange that an order may have.</summary>
public sealed class MoreItemsSlot(ShopWords words, SlotVocabulary vocabulary) : IServiceSlot
{
    /// <inheritdoc/>
    public string Name => "more";

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        if (!said.IsAnswer)
            return false;
        var asked = new SaidWords(said.Text);
        // "No, that's all" has "all" in it, and means none.
        var none = vocabulary.Of(said.Language)["NoMore"];
        var isNo = none.Any(phrase => asked.Is(phrase) || none.Any(first => asked.Is($"{first} {phrase}"))) || asked.Is(words.Text("Exchange.NoMore", said.Language));
        draft.IsComplete |= isNo;
        var isYes = !isNo && Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(said.Text, said.Language) == true;
        if (isYes)
            draft.Unclear = [.. Others(draft, facts).Select(line => new LineDraft { Line = line.Id })];
        return isNo || isYes;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language)
    {
        var others = Others(draft, facts);
        // Whoever named their items is told with the read-back that others can go along.
        return draft.IsComplete || draft.HasNamedLines || !IsLast(draft, facts) ? null
            : new(words.Text("Exchange.More", language), [.. others.Select(line => ShopWords.Of(line, language)).Distinct(), words.Text("Exchange.NoMore", language)]);
    }

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft) => false;

    /// <summary>Whether other items of the order cannot be exchanged after this.</summary>
    internal static bool IsLast(ServiceDraft draft, ServiceFacts facts) =>
        Others(draft, facts).Count > 0 && facts.Policy.Policy.Rules.GetValueOrDefault(WriteKind.Exchange)?.OncePerOrder == true;

    private static List<OrderLine> Others(ServiceDraft draft, ServiceFacts facts) =>
        [.. (facts.Order?.Lines ?? []).Where(line => line.State == OrderLineState.Delivered && !draft.Lines.Exists(one => one.Line == line.Id))];
}
