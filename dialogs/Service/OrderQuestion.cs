using EthicalBot.Dialogs.Mentions;
using EthicalBot.Dialogs.Service.Addresses;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders;
using EthicalBot.Orders.Details;
using EthicalBot.Privacy;

namespace EthicalBot.Dialogs.Service;

/// <summary>Which of a customer's orders is meant: the one that is named, the one spoken of last, the only one that fits, or the one that they choose.</summary>
public sealed class OrderQuestion(ShopWords words, SlotVocabulary vocabulary)
{
    private const int Shown = 5;

    /// <summary>Reads the order that a message names; false when it names none that could be meant.</summary>
    public bool Read(string text, string? understood, ServiceDraft draft, IReadOnlyList<OrderSummary> orders, IReadOnlyList<OrderSummary> fitting, string language)
    {
        var said = vocabulary.Of(language);
        // Asked for an address, a bare number is its postcode.
        if (draft is { Asked: AskedFor.Slot, AskedBy: AddressSlot.Id } && PostcodeShape.In(text).Any(match => match.Groups["code"].Value == understood))
            understood = null;
        // And asked how to pay, the end of a card's number.
        if (draft is { Asked: AskedFor.Slot, AskedBy: MeansSlot.Id } && orders.All(order => order.Number.Value != understood))
            understood = null;
        if ((draft.Order is null || draft.Asked == AskedFor.Order) && SeveralOrders.In(text, draft, orders, fitting, said) is { Count: > 1 } several)
        {
            _ = Take(draft, several[0]);
            (draft.MoreOrders, draft.HasToldOrders) = ([.. several.Skip(1)], false);
            return true;
        }

        if (Named(text, understood, orders) is { } named)
            return Take(draft, named);
        var offered = draft.Offered.Select(one => orders.FirstOrDefault(order => order.Number.Value == one.Number)).OfType<OrderSummary>().ToList();
        if (draft.Asked == AskedFor.Order && offered.Count > 0)
        {
            if (ChoiceReader.Read(text, [.. offered.Select(order => order.Number.Value)], said) is { } place)
                return Take(draft, offered[place].Number.Value);
            if (new SaidWords(text).HasAny(said["More"]) && draft.Skipped + Shown < fitting.Count)
            {
                draft.Skipped += Shown;
                return true;
            }
        }

        if (draft.Order is not null && new SaidWords(text).HasAny(said["OtherOrder"]))
        {
            var others = fitting.Where(order => order.Number.Value != draft.Order).ToList();
            draft.Take(others is [var only] ? only.Number.Value : draft.Order);
            draft.Order = others.Count == 1 ? draft.Order : null;
            draft.Lines = [];
            return true;
        }

        return (draft.Order is null || draft.Asked == AskedFor.Order) && ByProduct(text, fitting) is [var one] && Take(draft, one.Number.Value);
    }

    /// <summary>Settles what need not be asked: the last one spoken of, the only one that fits.</summary>
    public static void Settle(string? text, ServiceDraft draft, IReadOnlyList<OrderSummary> orders, IReadOnlyList<OrderSummary> fitting, string? last)
    {
        if (draft.Order is not null || draft.Asked == AskedFor.Order)
            return;
        var candidates = text is not null && ByProduct(text, fitting) is { Count: > 0 } named ? named : fitting;
        draft.Order = candidates.FirstOrDefault(order => order.Number.Value == last)?.Number.Value
            ?? (candidates.Count == 1 ? candidates[0].Number.Value : null)
            ?? (fitting.Count == 0 ? orders.FirstOrDefault(order => order.Number.Value == last || orders.Count == 1)?.Number.Value : null);
    }

    /// <summary>Asks, with those that fit, or with all when none does.</summary>
    public ServiceQuestion Ask(ServiceDraft draft, IReadOnlyList<OrderSummary> orders, IReadOnlyList<OrderSummary> fitting, string language)
    {
        var all = fitting.Count > 0 ? fitting : orders;
        var shown = all.Skip(draft.Skipped).Take(Shown).ToList();
        draft.Offered = [.. shown.Select(order => new OfferedOrder { Number = order.Number.Value })];
        var choices = shown.Select(order => order.Number.Value);
        return new(
            words.Text("Service.Order.Ask", language, ("list", ShopWords.List(shown.Select(order => Line(order, language))))),
            [.. draft.Skipped + Shown < all.Count ? choices.Append(words.Text("Service.Order.More", language)) : choices], DataClass.OrderNumber);
    }

    /// <summary>Says which orders that are not sent cannot be taken along with all others; null where there are none.</summary>
    public string? NotThese(ServiceDraft draft, IReadOnlyList<OrderSummary> orders, IReadOnlyList<OrderSummary> fitting, string language)
    {
        var others = orders.Except(fitting).Where(order => order.State is OrderState.Placed or OrderState.Preparing && order.Number.Value != draft.Order && !draft.MoreOrders.Contains(order.Number.Value)).ToList();
        return others.Count == 0 || !new SaidWords(draft.Wish).HasAny(vocabulary.Of(language)["AllOrders"]) ? null
            : words.Text("Service.Order.NotThese", language, ("list", string.Join("\n", others.Select(order => Line(order, language)))));
    }

    private string Line(OrderSummary order, string language) => words.Text("Service.Order.Line", language,
        ("number", order.Number.Value), ("date", order.PlacedAt), ("products", string.Join(", ", order.Products)), ("state", words.Text($"Service.State.{order.State}", language)));

    // A number that is none of theirs is told to be unknown, and no other taken for it; unless it is a postcode.
    private static string? Named(string text, string? understood, IReadOnlyList<OrderSummary> orders)
    {
        var own = orders.Where(order => OrderMention.Find(text, order.Number.Value) is not null).ToList();
        if (own.Count > 0)
            return own.Count == 1 ? own[0].Number.Value : null;
        return OrderNumber.TryParse(understood, out var number) && text.Contains(number.Value, StringComparison.OrdinalIgnoreCase)
            && !PostcodeShape.IsOne(number.Value, text)
            && IsLikeTheirs(number.Value, orders)
                ? number.Value
                : null;
    }

    // "The 20000 one", said by whose orders all begin with the same letters: a figure of something else.
    private static bool IsLikeTheirs(string number, IReadOnlyList<OrderSummary> orders) =>
        orders.Count == 0 || orders.Any(order => Letters(order.Number.Value) == Letters(number));

    private static string Letters(string number) => string.Concat(number.TakeWhile(char.IsLetter));

    private static List<OrderSummary> ByProduct(string text, IReadOnlyList<OrderSummary> orders) =>
        [.. orders.Where(order => ProductWords.In(text, order.Products).Count > 0)];

    private static bool Take(ServiceDraft draft, string number)
    {
        draft.Take(number);
        return true;
    }
}
