using EthicalBot.Dialogs.Identity;
using EthicalBot.Tests.App;
using EthicalBot.Tests.Service;
using EthicalBot.Tests.Understanding;

namespace EthicalBot.Tests.Mail;

/// <summary>Who writes is read wherever it is said, and asked only for what is missing.</summary>
public sealed class IntroductionTests
{
    [Theory]
    [InlineData("en", "My name is Yusuf Rossi, zip 19122, I want to exchange my lamp", "Yusuf Rossi", "19122")]
    [InlineData("en", "Hi, I'm Yusuf Rossi from 19122 and order #W2378156 is the wrong colour.", "Yusuf Rossi", "19122")]
    [InlineData("en", "I'd like to return the kettle of order 10042. My name is yusuf rossi and my zip code is 19122. Thanks!", "yusuf rossi", "19122")]
    [InlineData("en", "Please send W1832422 to 77 Pine Ridge Road, Austin, TX 78701. My name is Tobias Rehn, 60614.", "Tobias Rehn", "60614")]
    [InlineData("en", "My name is Tobias Rehn. Please send W1832422 to 77 Pine Ridge Road, Austin, TX 78701.", "Tobias Rehn", "")]
    [InlineData("en", "Tom Ashdown, SW1A 1AA. Where is my parcel?", "Tom Ashdown", "SW1A1AA")]
    [InlineData("en", "I am very unhappy with order 10042", "", "")]
    [InlineData("en", "Where is order 10042?", "", "")]
    [InlineData("en", "I'm Really Upset, the Desk Lamp Pivoine 10042 is broken", "", "")]
    [InlineData("en", "This is about order 10042, Coffee Mug", "", "")]
    [InlineData("en", "I'm looking for the Wool Blanket, 10044", "", "")]
    [InlineData("en", "Hello! Mei Kovacs here, I live in 28236. Two things: return the shoes and cancel W123", "", "")]
    [InlineData("en", "Sure, it's Mei Kovacs and my zip is 28236", "Mei Kovacs", "28236")]
    [InlineData("en", "Name: Mei Kovacs\nZip code: 28236\nI want to return the shoes", "Mei Kovacs", "28236")]
    [InlineData("en", "Ivan Santos-Lopez\n75208\nreturn please", "Ivan Santos-Lopez", "75208")]
    [InlineData("fr", "Je suis en colère, la commande 10042 n'est pas là", "", "")]
    [InlineData("de", "Guten Tag, ich bin sehr unzufrieden mit Bestellung 10042", "", "")]
    [InlineData("de", "Guten Tag Frau Berger, 10042 ist nicht da", "", "")]
    [InlineData("es", "Soy clienta desde 2019 y quiero devolver la lámpara", "", "")]
    [InlineData("nl", "Mijn naam is jan de vries en mijn postcode is 1012 ab", "jan de vries", "1012AB")]
    [InlineData("fr", "Bonjour, je veux renvoyer la lampe. Je m’appelle Inès Vasseur, code postal 44000.", "Inès Vasseur", "44000")]
    [InlineData("fr", "je suis Marie Lenoir, 75011 Paris, et je voudrais annuler", "Marie Lenoir", "75011")]
    [InlineData("de", "Die Jacke bitte in Blau. Ich heiße Käthe Süßmilch, PLZ 20095", "Käthe Süßmilch", "20095")]
    [InlineData("de", "Ich bin Käthe Süßmilch, 20095 Hamburg, und möchte stornieren", "Käthe Süßmilch", "20095")]
    [InlineData("es", "Hola, soy Rodrigo Valdeón, código postal 46002, y quiero cambiar los zapatos", "Rodrigo Valdeón", "46002")]
    [InlineData("it", "Mi chiamo Léa Garnier, CAP 59800: vorrei un reso", "Léa Garnier", "59800")]
    [InlineData("pt", "Quero devolver a chaleira. Chamo-me Nora Benali, código postal 1100-053.", "Nora Benali", "1100-053")]
    [InlineData("nl", "Goedendag, groen graag. Ik heet Marijke van Oosterhout, 1012 AB", "Marijke van Oosterhout", "1012AB")]
    [InlineData("nl", "Marijke van Oosterhout, 1012AB. Ik wil retourneren", "Marijke van Oosterhout", "1012AB")]
    public void Name_and_postcode_are_read_in_the_middle_of_a_message(string language, string text, string name, string postcode)
    {
        var clue = new Introductions(AddressTexts.Wording).Read(text, language);

        Assert.Equal((name, postcode, ""), (clue.Name, clue.Postcode, clue.Email));
    }

    [Fact]
    public void Who_they_are_is_found_in_their_own_sentences()
    {
        var clues = new CustomerClues(AddressTexts.Wording);
        var wrong = new List<string>();
        foreach (var row in Table.Rows(Path.Combine("..", "Mail", "WhoTheyAre.tsv")))
        {
            var (text, language, name, code) = ((string)row[0], (string)row[1], (string)row[2], (string)row[3]);
            var read = clues.Read(text, language, order: null);
            var isRight = code.Length == 0 ? !read.TryQuery(out _) : read.Name == name && (read.Email.Length > 0 ? read.Email : read.Postcode) == code;
            if (!isRight)
                wrong.Add(text);
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [InlineData("fr", "je redonne donc mon nom : Ségolène Parmentier, 69002.", "69002", true)]
    [InlineData("fr", "69002, c'est mon code postal, je n'ai pas de numéro", "69002", true)]
    [InlineData("en", "I'm looking for the Wool Blanket, 10044", "10044", false)]
    [InlineData("en", "where is order 10042?", "10042", false)]
    [InlineData("en", "10042", "10042", false)]
    [InlineData("en", "Desk Lamp 10042", "10042", false)]
    public void A_figure_beside_a_name_is_a_postcode(string language, string text, string number, bool isPostcode) =>
        Assert.Equal(isPostcode, new Introductions(AddressTexts.Wording).HasPostcode(text, language, number));

    [Theory]
    [InlineData("fr", "Bien sûr, je m'appelle Inès Vasseur et mon code postal est le 44000, à Nantes.")]
    [InlineData("fr", "Mouais. Inès Vasseur, 44000. Et vous en faites quoi après ?")]
    [InlineData("en", "no numbers, sorry. Inès Vasseur, 44000")]
    public async Task A_code_goes_to_who_says_it_in_a_sentence(string language, string who)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);
        await customer.SayOnceAsync(language == "fr" ? "Je veux annuler la commande 10044" : "I want to cancel order 10044");

        var said = await customer.SayOnceAsync(who);

        Assert.Contains(customer.Word("Identity.CodeSent"), said, StringComparison.Ordinal);
        Assert.Matches("<p>[0-9]{6}</p>", await app.CreateClient().GetStringAsync("/mailbox"));
        Assert.Equal(who.Contains("quoi", StringComparison.Ordinal), said.Contains(customer.Word("Identity.Aside.Safe"), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("fr", "C'est pour quoi faire ?", "Identity.Aside.Why")]
    [InlineData("en", "is it safe to give it here?", "Identity.Aside.Safe")]
    public async Task What_is_asked_first_is_answered_and_the_question_put_again(string language, string question, string answer)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);
        await customer.SayOnceAsync(language == "fr" ? "Je veux annuler la commande 10044" : "I want to cancel order 10044");

        var said = await customer.SayOnceAsync(question);

        Assert.Contains(customer.Word(answer), said, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Identity.AskWho"), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_code_is_told_and_a_postcode_said_again_is_no_order()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, "fr");
        await customer.SayOnceAsync("Je veux annuler la commande 10044");
        await customer.SayOnceAsync("Inès Vasseur, 44000");

        Assert.Contains(customer.Word("Identity.Aside.Code"), await customer.SayOnceAsync("Quel code ? C'est ma carte bleue ?"), StringComparison.Ordinal);
        var again = await customer.SayOnceAsync("je redonne donc mon nom : Inès Vasseur, 44000.");
        Assert.DoesNotContain(customer.Word("OrderStatus.AskProof", ("number", "44000")), again, StringComparison.Ordinal);
        Assert.Contains(customer.Word("Identity.CodeTooSoon"), again, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_writes_the_address_in_a_long_first_message_is_not_asked_for_a_number()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);
        var said = await customer.SayOnceAsync("Hello there! So, next week I am off hiking with my nephew in the Morvan and I have ordered a lamp for that, but nothing has come and nobody has told me anything about it in all that time, so where is my order and when does it come? And I do not have the number at hand, sorry, my e-mail is ines.vasseur@example.org");

        Assert.Contains(customer.Word("Identity.CodeSent"), said, StringComparison.Ordinal);
    }

    [Fact]
    public void An_email_address_is_read_in_a_long_message()
    {
        var text = string.Concat(Enumerable.Repeat("I have waited for such a long time. ", 20)) + "Write to marie@example.org, please.";

        Assert.Equal("marie@example.org", new Introductions(AddressTexts.Wording).Read(text, "en").Email);
    }

    [Theory]
    [InlineData("en", "Hi, I'm Inès Vasseur, zip 44000, and I want to cancel order 10044")]
    [InlineData("fr", "Je voudrais annuler la commande 10044. Je m'appelle Inès Vasseur, 44000.")]
    public async Task Whoever_said_who_they_are_is_not_asked_again(string language, string wish)
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, language);

        var said = await customer.SayOnceAsync(wish);

        Assert.Contains(customer.Word("Identity.CodeSent"), said, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Identity.AskWho"), said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_what_is_missing_is_asked()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app);

        Assert.Contains(customer.Word("Identity.AskPostcodeToo"), await customer.SayOnceAsync("My name is Inès Vasseur and I want to cancel order 10044"), StringComparison.Ordinal);
        Assert.Contains(customer.Word("Identity.CodeSent"), await customer.SayOnceAsync("44000"), StringComparison.Ordinal);
    }
}
