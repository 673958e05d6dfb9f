using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Answers what a customer asks about an open change out of what is known: what it costs, what is left on a gift card, how many versions there are.</summary>
public sealed class DraftAnswers(ShopWords words, SlotVocabulary vocabulary)
{
    /// <summary>The answers; null where nothing of that is asked.</summary>
    /// <param name="planned">What would be written as things stand.</param>
    public IReadOnlyList<string>? To(string text, ServiceDraft draft, ServiceFacts facts, IReadOnlyList<ShopWrite> planned, string language)
    {
        var (said, phrases) = (new SaidWords(text), vocabulary.Of(language));
        var answers = new List<string>();
        if (said.HasAny(phrases["AskBalance"]) && facts.Customer.PaymentMeans.OfType<PaymentMeans.GiftCard>().ToList() is { Count: > 0 } gifts)
            answers.Add(words.Text("Service.Answer.Balance", language, ("amounts", string.Join(", ", gifts.Select(gift => words.Of(gift.Balance, language))))));
        if (said.HasAny(phrases["AskCount"]))
            answers.AddRange(Counts(draft, facts, language).Distinct(StringComparer.Ordinal));
        if (said.HasAny(phrases["AskAmount"]))
            answers.Add(Amount(facts, planned, language));
        return answers.Count > 0 ? answers : null;
    }

    /// <summary>What is asked about whether something can be had, and not wished; null where that is not asked.</summary>
    public string? Stock(string text, ServiceDraft draft, ServiceFacts facts, string language) =>
        !text.Contains('?', StringComparison.Ordinal) || !new SaidWords(text).HasAny(OptionPhrases.Stock) ? null
            : (from one in draft.Lines
               let line = facts.Order?.Line(one.Line)
               where line is not null && facts.Policy.Products.ContainsKey(line.ProductId)
               select new VariantChoice(one, line, facts.Policy.Products[line.ProductId], words, language).Stock(text)).FirstOrDefault(answer => answer is not null);

    private IEnumerable<string> Counts(ServiceDraft draft, ServiceFacts facts, string language) =>
        from line in facts.Order?.Lines ?? []
        where draft.Lines.Exists(one => one.Line == line.Id) && facts.Policy.Products.ContainsKey(line.ProductId)
        let variants = facts.Policy.Products[line.ProductId].Variants
        select words.Text("Service.Answer.Count", language, ("item", line.Name), ("count", variants.Count(variant => variant.Has(1))));

    private string Amount(ServiceFacts facts, IReadOnlyList<ShopWrite> planned, string language)
    {
        var settlements = SettlementSum.Of(planned, facts.Policy);
        if (planned.Count == 0 || (settlements.Count > 0 && settlements.Any(one => one.Amount.Currency != settlements[0].Amount.Currency)))
            return words.Text("Service.Answer.Later", language);
        var sum = settlements.Count == 0 ? default(Money?) : Money.Sum(settlements.Select(one => one.Amount), settlements[0].Amount.Currency);
        return sum switch
        {
            { Amount: > 0 } pays => words.Text("Service.Answer.Pays", language, ("amount", words.Of(pays, language))),
            { Amount: < 0 } gets => words.Text("Service.Answer.Gets", language, ("amount", words.Of(-gets, language))),
            _ => words.Text("Service.Settle.Nothing", language),
        };
    }
}
