using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Mentions;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service;

/// <summary>What a read-back shows, and what of the shop's could be meant instead: an answer may name the first, and none of the second.</summary>
internal sealed partial class ReadBackWords
{
    private readonly SlotWords _words;
    private readonly ServiceFacts _facts;
    private readonly HashSet<string> _shown;
    private readonly HashSet<string> _figures;
    private readonly List<string> _values;
    private readonly List<string> _other;
    private readonly List<string> _products;
    private readonly List<string> _lines;
    private readonly int _count;
    private readonly HashSet<string> _means;
    private readonly List<(string Old, string New)> _swaps;

    /// <param name="kinds">What the change is called in the customer's words.</param>
    /// <param name="means">The means by which money is moved.</param>
    public ReadBackWords(string text, string kinds, ServiceDraft draft, ServiceFacts facts, IEnumerable<string> means, SlotWords words)
    {
        (_words, _facts, _means) = (words, facts, [.. means]);
        var said = new SaidWords(text);
        _shown = [.. Folding.Words(text), .. Folding.Words(kinds), .. words["GoAhead"].SelectMany(Folding.Words)];
        _figures = [.. FiguresIn(ListNumbers().Replace(text, ""))];
        var values = facts.Policy.Products.Values.SelectMany(product => product.Variants).SelectMany(variant => variant.Options.Values).Distinct(StringComparer.Ordinal)
            .Where(value => !OptionPhrases.Yes.Contains(Folding.Fold(value)) && !OptionPhrases.No.Contains(Folding.Fold(value))).ToList();
        _values = [.. values.Where(value => OptionWords.IsSaid(value, said))];
        _other = [.. values.Except(_values), .. OptionLexicon.Known.Telling.Where(row => !row.Any(said.Has)).Select(row => row[0])];
        _lines = [.. (facts.Order?.Lines ?? []).Select(line => line.Name).Distinct(StringComparer.Ordinal)];
        _count = draft.Lines.Count;
        var named = _lines.Where(said.Has).ToList();
        // Where the pieces are not shown, the whole order is meant.
        _products = named.Count > 0 ? named : _lines;
        AllProducts = [.. _lines.Union(draft.Named)];
        _swaps = [.. SwapsOf(draft, facts)];
    }

    /// <summary>Whether a word is one of those that were shown, in whichever language.</summary>
    public bool Covers(string word) => _shown.Contains(word) || FiguresIn(word).Any() || new SaidWords(word) is var one && (_values.Exists(value => OptionWords.IsSaid(value, one)) || ProductWords.In(word, AllProducts).Any(product => _products.Contains(product.Name)));

    /// <summary>Whether each figure was shown.</summary>
    public bool HasFigures(string text) => FiguresIn(text).All(_figures.Contains);

    /// <summary>Whether each value, product and means that is named was shown, and none of them is what goes.</summary>
    public bool HasAllNamed(string text) => HasAllNamed(text, AllProducts);

    /// <summary>Whether it names no other number of pieces than were shown.</summary>
    public bool HasCount(string[] clause, SlotWords words) =>
        !words.Places("Numbers").Any(number => number.Phrases.Select(Folding.Fold).Any(phrase => number.Place == 0 ? string.Join(' ', clause) == phrase : clause.Contains(phrase) && number.Place != _count && !_shown.Contains(phrase)));

    private bool HasAllNamed(string text, List<string> products)
    {
        var said = new SaidWords(text);
        var means = MeansReader.Read(text, _facts.Customer.PaymentMeans, paidWith: null, _words);
        return !_other.Exists(value => OptionWords.IsSaid(value, said))
            && !_swaps.Exists(swap => OptionWords.IsSaid(swap.Old, said) && !OptionWords.IsSaid(swap.New, said))
            && ProductWords.All(text, products).All(product => _products.Contains(product.Name))
            && (means.Count == 0 || means.Any(one => _means.Contains(one.Id)))
            && (means.Count > 0 || !said.HasAny([.. _words["GiftCard"], .. _words["Account"]]));
    }

    /// <summary>Whether what is said besides changes nothing of it: it names no other figure, save an order's number, and no value, piece of the order or means that was not shown.</summary>
    public bool IsUntouchedBy(string text) => HasAllNamed(text, _lines) && FiguresIn(text).All(figure => _figures.Contains(figure) || OrderNumber.TryParse(figure, out _));

    private List<string> AllProducts { get; }

    // What shall be in the place of what; who names only the old one may want to keep it.
    private static IEnumerable<(string Old, string New)> SwapsOf(ServiceDraft draft, ServiceFacts facts)
    {
        foreach (var change in VariantSlot.Of(draft))
        {
            if (facts.Order?.Line(change.LineId) is not { } line || facts.Policy.Products.GetValueOrDefault(line.ProductId)?.Variant(change.VariantId) is not { } variant)
                continue;
            foreach (var (option, old) in line.Options)
                if (variant.Options.GetValueOrDefault(option) is { } now && now != old)
                    yield return (old, now);
        }

        if (AddressSlot.Of(draft, facts) is { } address && facts.Order?.DeliverTo is { } before)
            foreach (var (old, now) in new[] { (before.Town, address.Town), (before.Street, address.Street), (before.Recipient, address.Recipient) })
                if (old != now)
                    yield return (old, now);
    }

    // "50,90", "50.90 €", "1 201,00" and "1201" by what they are worth; an order number as it is written.
    private static IEnumerable<string> FiguresIn(string text) => Figures().Matches(Thousands().Replace(text, "")).Select(match => Folding.Fold(match.Value.Replace(',', '.').TrimEnd('.') is var figure && figure.Contains('.', StringComparison.Ordinal) ? figure.TrimEnd('0').TrimEnd('.').Replace('.', '_') : figure));

    [GeneratedRegex(@"[\p{L}\p{N}]*[0-9][\p{L}\p{N}]*(?:[.,][0-9]+)?", RegexOptions.CultureInvariant)]
    private static partial Regex Figures();

    [GeneratedRegex(@"(?<=[0-9])[\u00a0\u202f.,' ](?=[0-9]{3}(?![0-9]))", RegexOptions.CultureInvariant)]
    private static partial Regex Thousands();

    [GeneratedRegex(@"^[0-9]+[.]", RegexOptions.CultureInvariant | RegexOptions.Multiline)]
    private static partial Regex ListNumbers();
}
