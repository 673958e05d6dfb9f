using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Products;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Tests.Service;

/// <summary>How a piece comes to its variant, from the first message on.</summary>
public sealed class VariantChoiceTests
{
    private static readonly ShopWords Words = new(AddressTexts.Wording);
    private static readonly Product Lamp = new("lamp", "Floor light", ProductKind.Goods, [Of("1", "white", "140 cm"), Of("2", "black", "160 cm")]);
    private static readonly Product Helmet = new("helmet", "Nimbus", ProductKind.Goods, [Of("1", "white", "M", "size"), Of("2", "white", "S", "size"), Of("3", "black", "S", "size"), Of("4", "coral", "S", "size")]);

    [Theory]
    [InlineData("en", "yes that one, like i said")]
    [InlineData("de", "Ja, genau den. Kostet mich das etwas?")]
    [InlineData("fr", "oui celui-là")]
    [InlineData("en", "yes")]
    public void A_yes_takes_the_only_one_that_is_left(string language, string text)
    {
        var (draft, choice) = Begun(Lamp, language);
        Assert.True(choice.Answer(text, AddressTexts.WordsOf(language)));
        Assert.Equal("2", draft.Variant);
    }

    [Theory]
    [InlineData("en", "yes but in coral")]
    [InlineData("en", "no")]
    [InlineData("fr", "oui, mais pas celui-là")]
    public void What_is_no_yes_to_it_does_not(string language, string text)
    {
        var (draft, choice) = Begun(Lamp, language);
        _ = choice.Answer(text, AddressTexts.WordsOf(language));
        Assert.Null(draft.Variant);
    }

    [Theory]
    [InlineData("fr", "je voudrais l'échanger contre une taille S stp, ya quoi comme couleurs en S ?", "noir", "corail")]
    [InlineData("de", "In S bitte. Welche Farben gibt es in S?", "schwarz", "korall")]
    [InlineData("en", "in S please, what colours are there?", "black", "coral")]
    public void What_is_asked_with_the_wish_is_told_before_anything_is_taken(string language, string text, string first, string second)
    {
        var (draft, choice) = Begun(Helmet, language);
        Assert.True(choice.Read(text, isAnswer: false, AddressTexts.WordsOf(language)));
        Assert.Null(draft.Variant);
        var asked = choice.Ask().Text;
        Assert.Contains(first, asked, StringComparison.Ordinal);
        Assert.Contains(second, asked, StringComparison.Ordinal);
    }

    [Fact]
    public void How_many_there_are_is_told_with_the_question_and_not_again()
    {
        var (_, choice) = Begun(Helmet, "en");
        _ = choice.Read("I want to exchange it. How many versions are there?", isAnswer: false, AddressTexts.WordsOf("en"));
        Assert.Contains(choice.Count(), choice.Ask().Text, StringComparison.Ordinal);
        _ = choice.Answer("hmm", AddressTexts.WordsOf("en"));
        Assert.DoesNotContain(choice.Count(), choice.Ask().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_found_is_told_once()
    {
        var (_, choice) = Begun(Helmet, "en");
        _ = choice.Answer("in paisley", AddressTexts.WordsOf("en"));
        Assert.Contains("paisley", choice.Ask().Text, StringComparison.Ordinal);
        _ = choice.Answer("hmm", AddressTexts.WordsOf("en"));
        Assert.DoesNotContain("paisley", choice.Ask().Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wish_that_only_two_alike_can_have_is_kept_until_it_is_known_which()
    {
        OrderLine[] lines = [LineOf("a", Helmet), LineOf("b", Helmet), LineOf("c", Lamp)];
        var address = new CustomerAddress("Ada Quill", "4 Dyer Row", null, "LS1 4AB", "Leeds", "GB");
        var customer = new Customer("C", "Ada Quill", "ada.quill@example.org", IsGuest: false, address, [new PaymentMeans.Card("M1", "Visa", "8123")]);
        Assert.True(OrderNumber.TryParse("20311", out var number));
        var order = new OrderDetail(new(number, OrderState.Placed, default, default, [], null, "Leeds"), "C", customer.Email, address, lines, "M1", new(49, "EUR"), []);
        var policy = new ShopPolicy("Shop", "UTC", new Dictionary<WriteKind, WriteRule>(), new Dictionary<PaymentKind, int>());
        var facts = new ServiceFacts(customer, order, new(policy, customer, order, new Dictionary<string, Product> { [Helmet.Id] = Helmet, [Lamp.Id] = Lamp }, default));
        var draft = new ServiceDraft { Order = "20311" };
        var slot = new VariantSlot(OrderLineState.Ordered, Words, new SlotVocabulary(AddressTexts.Wording), static _ => true);

        Assert.True(slot.Read(new("i'd like it in coral", "en", IsAnswer: false), draft, facts));
        Assert.Equal(["a", "b"], draft.Unclear.Select(one => one.Line));
        Assert.All(draft.Unclear, one => Assert.Equal("coral", Assert.Single(one.Wanted).Value));
    }

    private static (LineDraft Draft, VariantChoice Choice) Begun(Product product, string language)
    {
        var draft = new LineDraft { Line = "a" };
        return (draft, new(draft, LineOf("a", product), product, Words, language));
    }

    private static OrderLine LineOf(string id, Product product) => new(id, product.Id, "1", product.Name, ProductKind.Goods, product.Variants[0].Options, product.Variants[0].Price, OrderLineState.Ordered);

    private static Variant Of(string id, string colour, string other, string option = "height") =>
        new(id, new Dictionary<string, string> { ["colour"] = colour, [option] = other }, new(40, "EUR"), true);
}
