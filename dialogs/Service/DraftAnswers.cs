using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Answers what a customer asks about an open change out of what is known: what it costs, what is left on a gift card, how many versions there are.</summary>
public sealed class DraftAnswers(ShopWords words, SlotVocabulary vocabulary)
{
    /// <summary>Whether it asks of an open change what no article knows: how many versions there are, what is left on a gift card.</summary>
    public bool AreAsked(string text, string language) =>
        new SaidWords(text) is var said && (said.HasAny(vocabulary.Of(language)["AskCount"]) || said.HasAny(vocabulary.Of(language)["AskBalance"]) || MoneyQuestion.Is(text, vocabulary.Of(language)));

    /// <summary>The answers; null where nothing of that is asked.</summary>
    /// <param name="planned">What would be written as things stand.</param>
    public IReadOnlyList<string>? To(string text, ServiceDraft draft, ServiceFacts facts, IReadOnlyList<ShopWrite> planned, string language)
    {
        var (said, phrases) = (new SaidWords(text), vocabulary.Of(language));
        var answers = new List<string>();
        if (said.HasAny(phrases["AskBalance"]) && facts.Customer.PaymentMeans.OfType<PaymentMeans.GiftCard>().ToList() is { Count: > 0 } gifts)
            answers.Add(Balance(gifts, SettlementSum.Of(planned, facts.Policy), language));
        if (said.HasAny(phrases["AskCount"]))
            answers.AddRange(Counts(draft, facts, language).Distinct(StringComparer.Ordinal));
        if (answers.Count == 0 && planned.Count > 0 && MoneyQuestion.Is(text, phrases) && SettlementSum.Of(planned, facts.Policy) is { Count: > 0 } moved)
            answers.Add(words.Of(moved, facts, language));
        else if (answers.Count == 0 ? said.HasAny(phrases["AskAmount"]) : AsksPriceToo(text, phrases))
            answers.Add(Amount(draft, facts, planned, language));
        return answers.Count > 0 ? answers : null;
    }

    /// <summary>What is asked about whether something can be had, and not wished; null where that is not asked.</summary>
    public string? Stock(string text, ServiceDraft draft, ServiceFacts facts, string language) =>
        !text.Contains('?', StringComparison.Ordinal) || !new SaidWords(text).HasAny(OptionPhrases.Stock) ? null
            : (from one in draft.Lines
               let line = facts.Order?.Line(one.Line)
               where line is not null && facts.Policy.Products.ContainsKey(line.ProductId)
               select new VariantChoice(one, line, facts.Policy.Products[line.ProductId], words, language).Stock(text)).FirstOrDefault(answer => answer is not null);

    /// <summary>What an option may be, where that is asked: "which colours are there in S?"; null where it is not.</summary>
    public string? Options(string text, ServiceDraft draft, ServiceFacts facts, string language)
    {
        var phrases = vocabulary.Of(language);
        return (from line in facts.Order?.Lines ?? []
                where draft.Lines.Exists(one => one.Line == line.Id) && facts.Policy.Products.ContainsKey(line.ProductId)
                let product = facts.Policy.Products[line.ProductId]
                from option in WishReader.OptionsOf(product)
                where OptionQuestion.IsAsked(text, option, phrases)
                let wish = WishReader.Read(text, line, product, isAnswer: false).Options
                where !wish.ContainsKey(option)
                let fitting = product.Variants.Where(variant => variant.Has(1) && wish.All(one => variant.Options.GetValueOrDefault(one.Key) is { } value && one.Value.Contains(value))).ToList()
                let values = fitting.Select(variant => variant.Options.GetValueOrDefault(option)).OfType<string>().Distinct(StringComparer.Ordinal).ToList()
                where values.Count > 0
                select words.Text("Service.Answer.Options", language, ("item", line.Name), ("option", OptionTold.Name(option, language)), ("list", string.Join(", ", values.Select(value => OptionTold.Value(value, language)))))).FirstOrDefault();
    }

    // "How many versions" and "how much is left" ask for no price; "and what does it cost" beside them does.
    private static bool AsksPriceToo(string text, SlotWords phrases)
    {
        var parted = string.Join(' ', text.Split(' ').Select(word => phrases["Joins"].Contains(word, StringComparer.OrdinalIgnoreCase) ? ";" : word));
        return new SaidWords(parted).Parts.Select(part => new SaidWords(string.Join(' ', part))).Any(clause =>
            clause.HasAny(phrases["AskAmount"]) && !clause.HasAny(phrases["AskCount"]) && !clause.HasAny(phrases["AskBalance"]) && !clause.HasAny(OptionPhrases.Stock));
    }

    // What is on it once this is done, where it moves.
    private string Balance(List<PaymentMeans.GiftCard> gifts, IReadOnlyList<Settlement> settlements, string language)
    {
        var moved = gifts.Exists(gift => settlements.Any(one => one.PaymentMeansId == gift.Id && one.Amount.Currency == gift.Balance.Currency));
        var amounts = gifts.Select(gift => new Money(gift.Balance.Amount - settlements.Where(one => one.PaymentMeansId == gift.Id && one.Amount.Currency == gift.Balance.Currency).Sum(one => one.Amount.Amount), gift.Balance.Currency));
        return words.Text(moved ? "Service.Answer.BalanceAfter" : "Service.Answer.Balance", language, ("amounts", string.Join(", ", amounts.Select(amount => words.Of(amount, language)))));
    }

    private IEnumerable<string> Counts(ServiceDraft draft, ServiceFacts facts, string language) =>
        from line in facts.Order?.Lines ?? []
        where draft.Lines.Exists(one => one.Line == line.Id) && facts.Policy.Products.ContainsKey(line.ProductId)
        select new VariantChoice(new(), line, facts.Policy.Products[line.ProductId], words, language).Count();

    private string Amount(ServiceDraft draft, ServiceFacts facts, IReadOnlyList<ShopWrite> planned, string language)
    {
        var settlements = SettlementSum.Of(planned, facts.Policy);
        // Before each piece has its variant, no price is known: "nothing" would not be true.
        if (planned.Count == 0 || (settlements.Count == 0 && draft.Lines.Exists(line => line.Variant is null)) || (settlements.Count > 0 && settlements.Any(one => one.Amount.Currency != settlements[0].Amount.Currency)))
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
