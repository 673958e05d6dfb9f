using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>By which means money is settled.</summary>
/// <param name="isNeeded">Whether money moves, so that it must be known.</param>
public sealed class MeansSlot(WriteKind kind, ShopWords words, SlotVocabulary vocabulary, Func<ServiceDraft, ServiceFacts, bool> isNeeded, string question = "Service.Means.Ask") : IServiceSlot
{
    internal const string Id = "means";

    /// <inheritdoc/>
    public string Name => Id;

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        var allowed = Allowed(facts);
        var found = MeansReader.Read(said.Text, facts.Customer.PaymentMeans, facts.Order?.PaidWith, vocabulary.Of(said.Language));
        var one = found.Count == 1 ? found[0]
            : said.IsAnswer && ChoiceReader.Read(said.Text, [.. allowed.Select(means => words.Of(means, said.Language))], vocabulary.Of(said.Language)) is { } place ? allowed[place]
            : null;
        if (one is null)
            return false;
        draft.Means = one.Id;
        return true;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language)
    {
        if (draft.Means is not null || !isNeeded(draft, facts))
            return null;
        var allowed = Allowed(facts);
        if (allowed is [var only])
            draft.Means = only.Id;
        if (allowed.Count < 2)
            return null;
        var labels = allowed.Select(means => words.Of(means, language)).ToList();
        return new(words.Text(question, language, ("list", ShopWords.List(labels))), labels);
    }

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft)
    {
        if (draft.Means is null || reason is not (RefusedReason.MeansNotAllowed or RefusedReason.BalanceTooLow or RefusedReason.UnknownPaymentMeans or RefusedReason.SamePaymentMeans))
            return false;
        draft.Means = null;
        return true;
    }

    private List<PaymentMeans> Allowed(ServiceFacts facts)
    {
        var rule = facts.Policy.Policy.Rules.GetValueOrDefault(kind)?.Means;
        return [.. facts.Customer.PaymentMeans.Where(means => rule is null || rule.Any(one => Fits(one, means, facts)))
            .Where(means => kind != WriteKind.ChangePayment || means.Id != facts.Order?.PaidWith)];
    }

    private static bool Fits(AllowedMeans allowed, PaymentMeans means, ServiceFacts facts) => allowed switch
    {
        AllowedMeans.Original => means.Id == facts.Order?.PaidWith,
        AllowedMeans.Card => means.Sort == PaymentKind.Card,
        AllowedMeans.GiftCard => means.Sort == PaymentKind.GiftCard,
        _ => means.Sort == PaymentKind.Account,
    };
}
