using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Tests.Service;

/// <summary>A change of a bag from olive to navy and from M to L that was read back, in any language; a mug stays as it is.</summary>
internal static class ShownBag
{
    private static readonly ShopWords Words = new(AddressTexts.Wording);

    public static bool IsYes(string text, string language, bool cancels = false)
    {
        var words = AddressTexts.WordsOf(language);
        var agreement = new Agreement(text, language, words, cancels ? "ActCancel" : "ActChange");
        return agreement.MayBe(cancels, changes: !cancels) && agreement.IsTo(Shown(language, words));
    }

    private static ReadBackWords Shown(string language, SlotWords words)
    {
        var bag = new Product("bag", "Field bag", ProductKind.Goods, [Bag("1", "olive", "M", 40), Bag("2", "navy", "L", 46.5m), Bag("3", "olive", "L", 42), Bag("4", "crimson", "L", 46.5m)]);
        var line = new OrderLine("a", bag.Id, "1", bag.Name, ProductKind.Goods, bag.Variants[0].Options, bag.Variants[0].Price, OrderLineState.Ordered);
        var mug = new OrderLine("b", "mug", "1", "Tin mug", ProductKind.Goods, new Dictionary<string, string>(), new(9, "EUR"), OrderLineState.Ordered);
        PaymentMeans[] means = [new PaymentMeans.Card("M1", "Visa", "8123"), new PaymentMeans.GiftCard("M2", new(80, "EUR")), new PaymentMeans.Card("M3", "Mastercard", "7788")];
        var address = new CustomerAddress("Ada Quill", "4 Dyer Row", null, "LS1 4AB", "Leeds", "GB");
        var customer = new Customer("C", "Ada Quill", "ada.quill@example.org", IsGuest: false, address, means);
        Assert.True(OrderNumber.TryParse("20311", out var number));
        var order = new OrderDetail(new(number, OrderState.Placed, default, default, [], null, "Leeds"), "C", customer.Email, address, [line, mug], "M1", new(49, "EUR"), []);
        var policy = new ShopPolicy("Shop", "UTC", new Dictionary<WriteKind, WriteRule>(), new Dictionary<PaymentKind, int>());
        var facts = new ServiceFacts(customer, order, new(policy, customer, order, new Dictionary<string, Product> { [bag.Id] = bag }, default));
        var draft = new ServiceDraft { Order = "20311", Lines = [new() { Line = "a", Variant = "2" }], Named = ["Tin mug", "Rain cape"] };
        var text = Words.Text("OrderChange.Ask", language, ("number", "20311"), ("changes", string.Join('\n', VariantSlot.Say(draft, facts, Words, language))), ("settlement", Words.Of([new Settlement("M1", new(6.5m, "EUR"), 0)], facts, language)));
        return new(text, Words.Text("Service.What.ChangeItems", language), draft, facts, ["M1"], words);
    }

    private static Variant Bag(string id, string colour, string size, decimal price) => new(id, new Dictionary<string, string> { ["colour"] = colour, ["size"] = size }, new(price, "EUR"), true);
}
