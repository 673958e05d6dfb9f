using EthicalBot.Cards;
using EthicalBot.Dialogs.Mentions;
using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Details;
using EthicalBot.Orders.Products;
using EthicalBot.Tests.Cards;

namespace EthicalBot.Tests.Service;

/// <summary>What customers want of a product, in their own words.</summary>
public sealed class WishTests
{
    private static readonly Wording Wording = new(TextCatalogue.FromAssemblies(typeof(ServiceDraft).Assembly), Words.Paris, TimeProvider.System);

    private static readonly Product Earbuds = Of("Wireless Earbuds", ("colour", ["black", "white", "blue"]), ("battery life", ["4 hours", "8 hours"]), ("water resistance", ["IPX4", "IPX7", "none"]));
    private static readonly Product Speaker = Of("Bluetooth Speaker", ("colour", ["black", "blue", "green"]), ("waterproof", ["yes", "no"]));
    private static readonly Product Bicycle = Of("Bicycle", ("frame size", ["small", "medium"]), ("colour", ["black", "green"]), ("type", ["city", "road", "mountain"]));
    private static readonly Product Shoes = Of("Running Shoes", ("size", ["42", "43", "44"]), ("colour", ["black", "white"]));
    private static readonly Product Umbrella = Of("Patio Umbrella", ("size", ["2 m", "3 m"]), ("colour", ["beige", "green"]), ("tilt", ["manual", "automatic"]));
    private static readonly Product Jeans = Of("Jeans", ("colour", ["black", "grey"]), ("size", ["S", "M"]), ("cut", ["slim", "wide"]));
    private static readonly Product Lamp = Of("Floor Light", ("colour", ["white", "black", "coral"]), ("height", ["140 cm", "160 cm"]));
    private static readonly Product Boots = Of("Hiking Boots", ("material", ["leather", "synthetic"]), ("size", ["38", "40", "42"]));
    private static readonly Product Keyboard = Of("Mechanical Keyboard", ("colour", ["white", "black"]), ("backlight", ["RGB", "white", "none"]), ("size", ["full size", "60%"]));

    [Theory]
    [InlineData("quelli neri, 8 ore, IPX7", "colour=black battery life=8 hours water resistance=IPX7", "")]
    [InlineData("in black with 8 hours of battery, no water resistance", "colour=black battery life=8 hours water resistance=none", "")]
    [InlineData("schwarze, 8 Stunden", "colour=black battery life=8 hours", "")]
    [InlineData("black, 12 hours", "colour=black", "12 hours")]
    [InlineData("the purple ones", "", "purple")]
    [InlineData("blue please, thank you very much", "colour=blue", "")]
    [InlineData("in blue. Greta Thornhill, 78701", "colour=blue", "")]
    [InlineData("black and pay the difference with my Visa card", "colour=black", "")]
    [InlineData("black or blue", "colour=black|blue", "")]
    public void Earbuds_are_wanted(string text, string wanted, string notFound) => AssertWish(Earbuds, text, wanted, notFound);

    [Theory]
    [InlineData("yes", "")]
    [InlineData("no", "")]
    [InlineData("blue, not waterproof", "colour=blue waterproof=no")]
    [InlineData("blue, waterproof: yes", "colour=blue waterproof=yes")]
    [InlineData("a waterproof one in green", "colour=green waterproof=yes")]
    [InlineData("vert, étanche", "colour=green waterproof=yes")]
    public void A_yes_is_no_value_unless_it_stands_beside_its_option(string text, string wanted) => AssertWish(Speaker, text, wanted, "");

    [Theory]
    [InlineData("verde, mediana, de montaña", "frame size=medium colour=green type=mountain")]
    [InlineData("green, medium, gravel", "frame size=medium colour=green")]
    public void A_bicycle_is_wanted(string text, string wanted) => AssertWish(Bicycle, text, wanted, text.Contains("gravel", StringComparison.Ordinal) ? "gravel" : "");

    [Theory]
    [InlineData("quiero cambiar las zapatillas por la talla 44, blancas", "size=44 colour=white")]
    [InlineData("44, blanco", "size=44 colour=white")]
    [InlineData("size 42 in black", "size=42 colour=black")]
    public void Shoes_are_wanted(string text, string wanted) => AssertWish(Shoes, text, wanted, "");

    [Theory]
    [InlineData("de parasol in 3 m, groen, automatisch kantelbaar", "size=3 m colour=green tilt=automatic")]
    [InlineData("3m, green", "size=3 m colour=green")]
    public void An_umbrella_is_wanted(string text, string wanted) => AssertWish(Umbrella, text, wanted, "");

    [Theory]
    [InlineData("noir, M, wide", "colour=black size=M cut=wide")]
    [InlineData("la taille M, même couleur, même coupe", "size=M")]
    public void Jeans_are_wanted(string text, string wanted) => AssertWish(Jeans, text, wanted, "");

    [Theory]
    [InlineData("taller one pls, 160, white still", "colour=white height=160 cm")]
    [InlineData("the 160 white one", "colour=white height=160 cm")]
    [InlineData("wie gesagt, die weiße in 160", "colour=white height=160 cm")]
    [InlineData("genre t'as du corail ?", "colour=coral")]
    [InlineData("alors le corail stp", "colour=coral")]
    [InlineData("mira, en coral", "colour=coral")]
    [InlineData("the corral one", "colour=coral")]
    [InlineData("blanc donc, vous n'en avez plus ?", "colour=white")]
    [InlineData("le casque, blanc", "colour=white")]
    [InlineData("la taille ne bouge pas", "")]
    public void Words_around_a_wish_are_not_told_to_be_missing(string text, string wanted) => AssertWish(Lamp, text, wanted, "");

    [Theory]
    [InlineData("in turquoise", "turquoise")]
    [InlineData("in paisley", "paisley")]
    [InlineData("the paisley one", "paisley")]
    public void What_stands_for_a_value_and_is_none_is_told(string text, string notFound)
    {
        var wish = WishReader.Read(text, Line(Lamp), Lamp, isAnswer: true);
        Assert.Equal(notFound, string.Join(", ", wish.NotFound));
    }

    [Theory]
    [InlineData("Ich hätte die Stiefel gern in 40, in Leder wie gehabt. Die 38 ist mir zu klein.", "material=leather size=40")]
    [InlineData("quiero cambiarlas, en 40 y en piel", "material=leather size=40")]
    public void A_figure_is_a_size_where_it_stands_in_its_place(string text, string wanted) => AssertWish(Boots, text, wanted, "");

    [Theory]
    [InlineData("white backlight, full size", "backlight=white size=full size")]
    [InlineData("black, without backlight", "colour=black backlight=none")]
    [InlineData("a red backlight", "", "red backlight")]
    public void A_value_of_two_options_is_the_ones_beside_whose_name_it_stands(string text, string wanted, string notFound = "") => AssertWish(Keyboard, text, wanted, notFound.Length > 0 ? "red" : "");

    [Fact]
    public void What_was_not_found_is_never_passed_over()
    {
        var read = VariantReader.Read("green, gravel", Line(Bicycle), Bicycle);
        Assert.NotEqual(typeof(VariantReading.One), read.GetType());
    }

    [Fact]
    public void The_cheapest_of_those_that_fit_is_one() =>
        Assert.Equal("1", Assert.IsType<VariantReading.One>(VariantReader.Read("the cheapest one in black", Line(Earbuds, at: 6), Earbuds)).Variant.Id);

    [Theory]
    [InlineData("blue; if that is not available, green", "blue", "green")]
    [InlineData("in Blau, falls ausverkauft in Grün", "in Blau", "in Grün")]
    [InlineData("blue", "blue", "")]
    public void A_second_wish_is_parted_from_the_first(string text, string first, string second)
    {
        var read = SecondWish.Of(text);
        Assert.Contains(first, read.First, StringComparison.Ordinal);
        Assert.Equal(second.Length > 0, read.Second?.Contains(second, StringComparison.Ordinal) == true);
        Assert.True(second.Length == 0 || !read.First.Contains(second, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("en", "everything but the kettle", "1,2", "3")]
    [InlineData("fr", "renvoyer tout sauf la bouilloire", "1,2", "3")]
    [InlineData("en", "I want to return everything of my kitchen order but the kettle", "1,2", "3")]
    [InlineData("en", "return the blender, leave the kettle", "1", "3")]
    [InlineData("fr", "pas la bouilloire ! Je la garde.", "1,2", "3")]
    [InlineData("fr", "Je garde la bouilloire électrique (Electric Kettle).", "1,2", "3")]
    [InlineData("en", "I want to keep the kettle but return the toaster", "2", "3")]
    [InlineData("en", "return the blender, the kettle I'll keep", "1", "3")]
    [InlineData("en", "I don't want to keep the kettle", "3", "")]
    [InlineData("en", "please don't return the kettle, only the toaster", "2", "3")]
    [InlineData("de", "Den Wasserkocher behalte ich, der Rest geht zurück", "1,2", "3")]
    [InlineData("es", "devolver todo menos el hervidor", "1,2", "3")]
    [InlineData("it", "il bollitore lo tengo", "1,2", "3")]
    [InlineData("nl", "alles terug, maar de waterkoker houd ik", "1,2", "3")]
    [InlineData("en", "the kettle does not work", "3", "")]
    public void What_is_kept_is_not_meant(string language, string text, string meant, string kept)
    {
        OrderLine[] lines = [Named("1", "Blender"), Named("2", "Toaster"), Named("3", "Electric Kettle")];
        var read = LineReader.Read(text, lines, new(Wording, language), isAnswer: false);
        Assert.Equal((meant, kept), (string.Join(',', read.Ids), string.Join(',', read.Kept)));
    }

    [Theory]
    [InlineData("en", "everything except the samovar")]
    [InlineData("fr", "tout sauf le samovar")]
    [InlineData("en", "return all of it, but I keep the samovar")]
    public void What_is_kept_and_not_known_takes_nothing(string language, string text)
    {
        var read = LineReader.Read(text, [Named("1", "Blender"), Named("2", "Toaster")], new(Wording, language), isAnswer: false);
        Assert.True(read.IsUnknown);
        Assert.Empty(read.Ids);
    }

    [Fact]
    public void Each_piece_has_its_own_words()
    {
        const string Text = "Hi, I want to exchange a keyboard and a lamp I received. Keyboard to tactile with white backlight, full size, and the lamp to white, medium brightness.";
        string[] names = ["Mechanical Keyboard", "Desk Lamp"];
        Assert.DoesNotContain("medium", PieceClause.Of(Text, names[0], names), StringComparison.Ordinal);
        Assert.Contains("full size", PieceClause.Of(Text, names[0], names), StringComparison.Ordinal);
        Assert.DoesNotContain("tactile", PieceClause.Of(Text, names[1], names), StringComparison.Ordinal);
        Assert.Contains("medium", PieceClause.Of(Text, names[1], names), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("the electric kettle", "Electric Kettle")]
    [InlineData("la máquina de café", "Espresso Machine")]
    [InlineData("la cafetera", "Espresso Machine")]
    [InlineData("the desk lamp", "Desk Lamp")]
    public void A_product_is_named_in_other_words(string text, string product) =>
        Assert.Equal([product], ProductWords.In(text, ["Electric Kettle", "Electric Toothbrush", "Espresso Machine", "Desk Lamp", "Standing Desk"]).Select(one => one.Name));

    [Theory]
    [InlineData("A4 lignés au lieu de pointillés", "A4 lignés ")]
    [InlineData("lined instead of dotted, and the blue one", "lined, and the blue one")]
    [InlineData("statt der schwarzen die weiße", "")]
    [InlineData("the red one", "the red one")]
    public void What_shall_go_is_no_wish(string text, string wish) =>
        Assert.Equal(wish.Trim(), System.Text.RegularExpressions.Regex.Replace(InsteadOf.Without(text), " +", " ").Replace(" ,", ",", StringComparison.Ordinal).Trim());

    [Theory]
    [InlineData("quiet switches, qwerty", "QWERTY", "switches=quiet layout=QWERTY")]
    [InlineData("quiet switches, qwerty", "QWERTZ", "switches=quiet layout=QWERTY")]
    [InlineData("no, QWERTY not QWERTZ", "QWERTY", "layout=QWERTY")]
    [InlineData("the quiet qwertz one", "QWERTY", "switches=quiet layout=QWERTZ")]
    [InlineData("quiet, qwertyy please", "QWERTZ", "switches=quiet layout=QWERTY")]
    public void What_is_written_out_beats_a_slip(string text, string now, string wanted)
    {
        var product = Of("Keyboard", ("switches", ["clicky", "quiet"]), ("layout", ["QWERTY", "QWERTZ"]));
        var wish = WishReader.Read(text, Line(product, 1) with { Options = new Dictionary<string, string> { ["switches"] = "clicky", ["layout"] = now } }, product, isAnswer: false);
        Assert.Equal(wanted, string.Join(' ', wish.Options.Select(option => $"{option.Key}={string.Join('|', option.Value)}")));
    }

    [Fact]
    public void Options_are_told_in_words_that_are_read_again()
    {
        string[] languages = ["fr", "en", "de", "es", "it", "pt", "nl"];
        Assert.All(OptionTold.Names, row => Assert.All(languages, language => Assert.NotEmpty(OptionWords.PlacesOfName(row[0], new(OptionTold.Name(row[0], language))))));
        Assert.All(OptionTold.Values.Where(row => row[0] is not ("yes" or "no" or "hours" or "inch")), row => Assert.All(languages, language =>
            Assert.True(OptionWords.IsSaid(row[0], new(OptionTold.Value(row[0], language))), $"{row[0]} in {language}: {OptionTold.Value(row[0], language)}")));
        Assert.All(OptionTold.Names.Concat(OptionTold.Values), row => Assert.Equal(languages.Length, row.Length));
        Assert.Equal("couleur: blanc, taille: S", ShopWords.Of(new Dictionary<string, string> { ["colour"] = "white", ["size"] = "S" }, "fr"));
        Assert.Equal("Akkulaufzeit: 8 Stunden, nib: fine", ShopWords.Of(new Dictionary<string, string> { ["battery life"] = "8 hours", ["nib"] = "fine" }, "de"));
    }

    [Theory]
    [InlineData("retrun the ebook pls", "Cycling Across Europe e-book")]
    [InlineData("das E-Book bitte", "Reader Ebook")]
    [InlineData("ebooks cant go? then just the notebok", "Cycling Across Europe e-book|Quire notebook")]
    public void A_product_is_named_with_or_without_its_hyphen(string text, string products) =>
        Assert.Equal(products.Split('|'), ProductWords.In(text, products == "Reader Ebook" ? ["Reader Ebook", "Quire notebook"] : ["Cycling Across Europe e-book", "Quire notebook"]).Select(one => one.Name));

    private static void AssertWish(Product product, string text, string wanted, string notFound)
    {
        var wish = WishReader.Read(text, Line(product), product, isAnswer: false);
        Assert.Equal(wanted, string.Join(' ', wish.Options.Select(option => $"{option.Key}={string.Join('|', option.Value)}")));
        Assert.Equal(notFound, string.Join(", ", wish.NotFound));
    }

    private static OrderLine Line(Product product, int at = 0) =>
        new("1", product.Id, "-", product.Name, product.Kind, at == 0 ? new Dictionary<string, string>() : product.Variants[at].Options, new(1, "EUR"), OrderLineState.Ordered);

    private static OrderLine Named(string id, string name) => new(id, name, name, name, ProductKind.Goods, new Dictionary<string, string>(), new(8, "EUR"), OrderLineState.Delivered);

    private static Product Of(string name, params (string Option, string[] Values)[] options)
    {
        IEnumerable<Dictionary<string, string>> all = [[]];
        foreach (var (option, values) in options)
            all = [.. all.SelectMany(one => values.Select(value => new Dictionary<string, string>(one) { [option] = value }))];
        return new(name, name, ProductKind.Goods, [.. all.Select((one, at) => new Variant($"{at + 1}", one, new(10 + at, "EUR"), true))]);
    }
}
