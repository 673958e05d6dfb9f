using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;

namespace EthicalBot.Dialogs.Service;

/// <summary>One piece's way to its variant: what was named so far, what may be chosen, and the next question.</summary>
internal sealed partial class VariantChoice(LineDraft draft, OrderLine line, Product product, ShopWords words, string language)
{
    private const int MostListed = 8;

    // What fits what was named so far.
    private IReadOnlyList<Variant> Candidates => draft.AsksWhich && VariantReader.Fitting(Wish([]), line, product) is { Count: > 0 } fitting ? fitting : VariantReader.Read(Wish([]), line, product) switch
    {
        VariantReading.One one => [one.Variant],
        VariantReading.Several several => several.Variants,
        VariantReading.NotToBeHad others => others.Others,
        _ => VariantReader.Available(line, product),
    };

    /// <summary>Takes what a message names, and asks; false when that is nothing.</summary>
    public bool Read(string text, bool isAnswer, SlotWords vocabulary)
    {
        var hasRead = Read(text, isAnswer);
        var wanted = draft.Wanted.Select(one => one.Option).ToHashSet(StringComparer.Ordinal);
        draft.AsksCount |= !isAnswer && new SaidWords(text).HasAny(vocabulary["AskCount"]);
        draft.AsksWhich = WishReader.OptionsOf(product).Any(option => !wanted.Contains(option) && OptionQuestion.IsAsked(text, option, vocabulary));
        if (draft.AsksWhich)
            draft.Variant = null;
        return hasRead || draft.AsksWhich;
    }

    private bool Read(string text, bool isAnswer)
    {
        var (first, second) = SecondWish.Of(text);
        var wish = WishReader.Read(first, line, product, isAnswer);
        if (second is not null && wish.Options.Count == 0 && wish.NotFound.Count == 0)
            (wish, second) = (WishReader.Read(text, line, product, isAnswer), null);
        if (wish.IsAsItIs(line.Options) && wish.NotFound.Count == 0 && (!isAnswer || draft.AskedOption is not { } asked || !wish.Options.ContainsKey(asked)))
            return false;
        Take(wish);
        // What was wanted first cannot be had: what was named for that case comes in its place, and that is told.
        if (draft.IsNotToBeHad && second is not null && WishReader.Read(second, line, product, isAnswer) is { Options.Count: > 0 } other)
        {
            var missed = Wanted();
            Take(other);
            draft.SoldOut = missed;
        }

        return true;
    }

    /// <summary>Whether what a question names can be had: "is the blue one really sold out?"; null where it names nothing.</summary>
    public string? Stock(string text)
    {
        var wish = WishReader.Read(text, line, product, isAnswer: false);
        if (wish.Options.Count == 0)
            return null;
        var asked = new LineDraft { Line = draft.Line, Wanted = [.. draft.Wanted] };
        var choice = new VariantChoice(asked, line, product, words, language);
        choice.Take(wish);
        return words.Text(asked.IsNotToBeHad ? "Service.Variant.NotToBeHad" : "Service.Variant.ToBeHad", language, ("wanted", choice.Wanted()));
    }

    /// <summary>Takes the answer to the question that was asked.</summary>
    public bool Answer(string text, SlotWords vocabulary)
    {
        var candidates = Candidates;
        // They were told once.
        (draft.NotFound, draft.AsksCount) = (null, false);
        if (draft.AskedOption is null && candidates is [var only] && IsAssent(text, only, vocabulary))
            return Choose(only);
        if (draft.AskedOption is not { } option)
            return ChoiceReader.Read(text, [.. candidates.Select(other => ShopWords.Of(other.Options, language))], vocabulary) is { } place ? Choose(candidates[place]) : Read(text, isAnswer: true, vocabulary);
        var values = ValuesOf(option, candidates);
        if (ChoiceReader.Read(text, Told(values), vocabulary) is { } at)
            return TakeOne(option, values[at]);
        if (Read(text, isAnswer: true, vocabulary))
            return true;
        return line.Options.GetValueOrDefault(option) is { } now && values.Contains(now) && new SaidWords(text).HasAny(OptionPhrases.Same) && TakeOne(option, now);
    }

    // "Yes, that one. What does it cost?": whoever names nothing else takes the only one that is left.
    private bool IsAssent(string text, Variant only, SlotWords vocabulary)
    {
        var wish = WishReader.Read(text, line, product, isAnswer: true);
        var told = string.Join(". ", Statements().Matches(text).Select(static sentence => sentence.Value));
        return wish.NotFound.Count == 0 && wish.Options.All(one => one.Value.Contains(only.Options.GetValueOrDefault(one.Key) ?? ""))
            && (Understanding.PrivacyRequests.PrivacyRequest.YesOrNo(told, language) == true || new Agreement(told, language, vocabulary, "ActChange").MayBe(cancels: false, changes: true));
    }

    /// <summary>Asks for the variant, or for the first option in which those that fit differ where they are too many to list.</summary>
    public ServiceQuestion Ask()
    {
        var candidates = Candidates;
        var keep = words.Text("Service.Variant.Keep", language);
        var item = ShopWords.Of(line, language);
        if (candidates.Count == 0)
            return new($"{words.Text("Service.Variant.NoneLeft", language, ("item", item))} {words.Text("Service.Different.What", language)}", [keep]);
        var before = Before();
        draft.AskedOption = candidates.Count <= MostListed ? null : WishReader.OptionsOf(product).FirstOrDefault(option => ValuesOf(option, candidates).Count > 1);
        if (draft.AskedOption is { } asked)
        {
            var values = ValuesOf(asked, candidates);
            return new(before + words.Text("Service.Variant.AskOption", language, ("item", item), ("option", OptionTold.Name(asked, language)), ("list", ShopWords.List(Told(values)))), [.. Told(values), keep]);
        }

        return new(before + words.Text("Service.Variant.Ask", language, ("item", item), ("list", ShopWords.List(candidates.Select(other => $"{ShopWords.Of(other.Options, language)}, {words.Of(other.Price, language)}")))),
            [.. candidates.Select(other => ShopWords.Of(other.Options, language)), keep]);
    }

    private string Before()
    {
        var said = new List<string>();
        if (draft.AsksCount)
            said.Add(Count());
        if (draft.NotFound is { } unknown)
            said.Add(words.Text("Service.Variant.NotFound", language, ("words", unknown), ("item", line.Name)));
        if (draft.SoldOut is { } missed)
            said.Add(words.Text("Service.Variant.NotToBeHad", language, ("wanted", missed)));
        if (draft.IsNotToBeHad)
            said.Add(words.Text("Service.Variant.NotToBeHad", language, ("wanted", Wanted())));
        else if (draft.Wanted.Count > 0)
            said.Add(words.Text("Service.Variant.Noted", language, ("wanted", Wanted())));
        return said.Count == 0 ? "" : string.Join(' ', said) + "\n\n";
    }

    /// <summary>How many versions there are, and how many can be had.</summary>
    public string Count() => words.Text("Service.Answer.Count", language, ("item", line.Name), ("all", product.Variants.Count), ("count", product.Variants.Count(variant => variant.Has(1))));

    private string Wanted() => ShopWords.Of(draft.Wanted.Select(one => KeyValuePair.Create(one.Option, one.Value)), language);

    private bool TakeOne(string option, string value)
    {
        Take(new(new Dictionary<string, IReadOnlyList<string>> { [option] = [value] }, [], PriceWish.None));
        return true;
    }

    private bool Choose(Variant variant)
    {
        (draft.Variant, draft.NotFound, draft.SoldOut, draft.IsNotToBeHad, draft.Price) = (variant.Id, null, null, false, PriceWish.None);
        draft.Wanted = [.. variant.Options.Select(option => new WantedValue { Option = option.Key, Value = option.Value })];
        return true;
    }

    private void Take(VariantWish wish)
    {
        draft.Wanted = [.. draft.Wanted.Where(one => !wish.Options.ContainsKey(one.Option)), .. wish.Options.SelectMany(option => option.Value.Select(value => new WantedValue { Option = option.Key, Value = value }))];
        draft.Price = wish.Price == PriceWish.None ? draft.Price : wish.Price;
        draft.NotFound = wish.NotFound.Count > 0 ? string.Join(", ", wish.NotFound) : null;
        var reading = VariantReader.Read(Wish(wish.NotFound), line, product);
        (draft.Variant, draft.SoldOut) = reading is VariantReading.One one ? (one.Variant.Id, one.SoldOut.Count > 0 ? ShopWords.Of(one.SoldOut, language) : null) : (null, null);
        draft.IsNotToBeHad = reading is VariantReading.NotToBeHad;
    }

    // With words that were not found, all that fits the others is shown.
    private VariantWish Wish(IReadOnlyList<string> notFound) =>
        new(draft.Wanted.GroupBy(one => one.Option, StringComparer.Ordinal).ToDictionary(same => same.Key, same => (IReadOnlyList<string>)[.. same.Select(one => one.Value)], StringComparer.Ordinal),
            notFound.Count > 0 || draft.NotFound is null ? notFound : [draft.NotFound], draft.Price);

    private List<string> Told(IEnumerable<string> values) => [.. values.Select(value => OptionTold.Value(value, language))];

    private static List<string> ValuesOf(string option, IReadOnlyList<Variant> candidates) => [.. candidates.Select(one => one.Options.GetValueOrDefault(option)).OfType<string>().Distinct(StringComparer.Ordinal)];

    // What is told and not asked: from the end of one sentence to a mark that is no question's.
    [GeneratedRegex(@"[^.!?;\n]+(?=[.!;\n]|$)", RegexOptions.CultureInvariant)]
    private static partial Regex Statements();
}
