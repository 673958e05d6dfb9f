using EthicalBot.Cards;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Customers;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Tests.Cards;

namespace EthicalBot.Tests.Service;

public sealed class SlotReaderTests
{
    private static readonly Wording Wording = new(TextCatalogue.FromAssemblies(typeof(ServiceDraft).Assembly), Words.Paris, TimeProvider.System);

    private static readonly Product Kettle = new("K", "Enamel kettle", ProductKind.Goods,
    [
        Variant("K1", 40, true, ("colour", "cream"), ("litres", "1.5")), Variant("K2", 40, true, ("colour", "blue"), ("litres", "1.5")),
        Variant("K3", 50, true, ("colour", "cream"), ("litres", "2.2")), Variant("K4", 50, false, ("colour", "blue"), ("litres", "2.2")),
    ]);

    private static readonly Product Bike = new("B", "City bike", ProductKind.Goods,
        [Variant("B1", 400, true, ("size", "M"), ("gears", "8-speed")), Variant("B2", 420, true, ("size", "L"), ("gears", "10-speed")), Variant("B3", 410, true, ("size", "L"), ("gears", "8-speed"))]);

    private static readonly OrderLine[] Lines =
        [Line("1", Kettle, 0), Line("2", Bike, 0), new("3", "M", "M1", "Coffee mug", ProductKind.Goods, new Dictionary<string, string>(), new(8, "EUR"), OrderLineState.Ordered), new("4", "M", "M1", "Coffee mug", ProductKind.Goods, new Dictionary<string, string>(), new(8, "EUR"), OrderLineState.Ordered)];

    private static readonly PaymentMeans[] Means =
        [new PaymentMeans.Card("c1", "Visa", "4417"), new PaymentMeans.Card("c2", "Mastercard", "8820"), new PaymentMeans.GiftCard("g", new(20, "EUR")), new PaymentMeans.Account("p", "PayPal")];

    [Theory]
    [InlineData("en", "the kettle and the bike", "1,2", "")]
    [InlineData("en", "the ketle", "1", "")]
    [InlineData("en", "everything but the bike", "1,3,4", "")]
    [InlineData("en", "all of them", "1,2,3,4", "")]
    [InlineData("en", "the second one", "2", "")]
    [InlineData("en", "the mug", "", "3,4")]
    [InlineData("en", "both mugs", "3,4", "")]
    [InlineData("en", "two of the mugs", "3,4", "")]
    [InlineData("en", "1 mug", "3", "")]
    [InlineData("en", "the last one", "", "3,4")]
    [InlineData("fr", "tout sauf le kettle", "2,3,4", "")]
    [InlineData("de", "alle", "1,2,3,4", "")]
    [InlineData("es", "todos menos el kettle", "2,3,4", "")]
    [InlineData("it", "il secondo", "2", "")]
    [InlineData("pt", "o primeiro", "1", "")]
    [InlineData("nl", "alles behalve de bike", "1,3,4", "")]
    [InlineData("en", "good morning", "", "")]
    public void Lines_are_read(string language, string text, string sure, string unclear)
    {
        var read = LineReader.Read(text, Lines, WordsOf(language), isAnswer: true);
        Assert.Equal((sure, unclear), (string.Join(',', read.Ids), string.Join(',', read.Unclear)));
    }

    [Theory]
    [InlineData("the same in blue", "One K2")]
    [InlineData("en bleu", "One K2")]
    [InlineData("2.2 litres please", "One K3")]
    [InlineData("blue and 2.2", "NotToBeHad K2,K3")]
    [InlineData("the cream one", "Nothing ")]
    [InlineData("hello", "Nothing ")]
    public void A_variant_keeps_what_is_not_said(string text, string expected) => Assert.Equal(expected, Said(VariantReader.Read(text, Lines[0], Kettle)));

    [Theory]
    [InlineData("size L", "One B3")]
    [InlineData("L", "One B3")]
    [InlineData("10-speed", "Several B2")]
    [InlineData("10 speed in L", "One B2")]
    [InlineData("je n'ai pas l'heure", "Nothing ")]
    public void A_size_and_a_figure_are_read_and_what_also_differs_is_not_assumed(string text, string expected) => Assert.Equal(expected, Said(VariantReader.Read(text, Lines[1], Bike)));

    [Theory]
    [InlineData("en", "my gift card", "g")]
    [InlineData("en", "the card ending in 8820", "c2")]
    [InlineData("en", "card", "c1,c2")]
    [InlineData("en", "paypal please", "p")]
    [InlineData("en", "the original payment method", "c1")]
    [InlineData("fr", "la carte cadeau", "g")]
    [InlineData("de", "mit der Visa", "c1")]
    [InlineData("nl", "mijn cadeaubon", "g")]
    [InlineData("en", "whatever", "")]
    [InlineData("fr", "avec ma carte cadeau au lieu de la Visa", "g")]
    [InlineData("fr", "j'ai dit la carte cadeau, pas la Visa", "g")]
    [InlineData("en", "instead of the Visa use my gift card", "g")]
    [InlineData("de", "nicht mit der Visa, sondern mit dem Gutschein", "g")]
    [InlineData("es", "no la Visa, la tarjeta regalo", "g")]
    [InlineData("it", "la carta regalo al posto della Visa", "g")]
    [InlineData("pt", "não a Visa, o cartão-presente", "g")]
    [InlineData("nl", "niet met de Visa maar met mijn cadeaubon", "g")]
    [InlineData("en", "no, my gift card", "g")]
    public void Means_are_read(string language, string text, string expected) =>
        Assert.Equal(expected, string.Join(',', MeansReader.Read(text, Means, "c1", WordsOf(language)).Select(means => means.Id)));

    [Theory]
    [InlineData("en", "please send it to 12 rue Haute, 3rd floor, 75002 Paris, France", "12 rue Haute|3rd floor|75002|Paris|FR")]
    [InlineData("en", "6 Orchard Lane, London SW1A 1AA", "6 Orchard Lane||SW1A 1AA|London|")]
    [InlineData("fr", "12 rue des Lilas 75002 Paris", "12 rue des Lilas||75002|Paris|")]
    [InlineData("de", "Hauptstraße 5, 10115 Berlin, Deutschland", "Hauptstraße 5||10115|Berlin|DE")]
    [InlineData("nl", "Keizersgracht 10, 1015 CN Amsterdam", "Keizersgracht 10||1015 CN|Amsterdam|")]
    [InlineData("es", "Calle Mayor 5, 28013 Madrid", "Calle Mayor 5||28013|Madrid|")]
    [InlineData("pt", "Rua Augusta 20, 1100-053 Lisboa", "Rua Augusta 20||1100-053|Lisboa|")]
    [InlineData("it", "Via Roma 10, 20121 Milano", "Via Roma 10||20121|Milano|")]
    public void An_address_is_read_in_its_parts(string language, string text, string expected)
    {
        var read = AddressReader.Read(text, WordsOf(language), null, isAnswer: true);
        Assert.Equal(expected, read is null ? "" : $"{read.Street}|{read.Extra}|{read.Postcode}|{read.Town}|{read.Country}");
    }

    [Theory]
    [InlineData("my office")]
    [InlineData("where is my order 10044")]
    public void What_is_no_address_is_not_taken_for_one(string text) => Assert.Null(AddressReader.Read(text, WordsOf("en"), null, isAnswer: false));

    [Theory]
    [InlineData("I found it cheaper elsewhere", false, "foundElsewhere")]
    [InlineData("2", true, "foundElsewhere")]
    [InlineData("changed my mind, and it is cheaper elsewhere", false, null)]
    [InlineData("because", true, null)]
    public void A_reason_is_one_of_the_policys(string text, bool isAnswer, string? expected) =>
        Assert.Equal(expected, ReasonReader.Read(text, ["changedMind", "foundElsewhere"], ["I changed my mind", "I found it elsewhere"], reason => WordsOf("en")[$"Reason.{reason}"], WordsOf("en"), isAnswer));

    private static SlotWords WordsOf(string language) => new(Wording, language);

    private static string Said(VariantReading reading) => reading switch
    {
        VariantReading.One one => $"One {one.Variant.Id}",
        VariantReading.Several several => $"Several {string.Join(',', several.Variants.Select(variant => variant.Id))}",
        VariantReading.NotToBeHad others => $"NotToBeHad {string.Join(',', others.Others.Select(variant => variant.Id))}",
        _ => "Nothing ",
    };

    private static Variant Variant(string id, decimal price, bool isAvailable, params (string Name, string Value)[] options) =>
        new(id, options.ToDictionary(option => option.Name, option => option.Value), new(price, "EUR"), isAvailable);

    private static OrderLine Line(string id, Product product, int variant) =>
        new(id, product.Id, product.Variants[variant].Id, product.Name, product.Kind, product.Variants[variant].Options, product.Variants[variant].Price, OrderLineState.Ordered);
}
