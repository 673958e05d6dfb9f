using EthicalBot.Privacy;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy;

public sealed class RedactorTests
{
    private static readonly Redactor s_redactor = new(TestKeys.Ring());

    [Theory]
    [InlineData("écrivez à ada@example.org svp", DataClass.Email, "ada@example.org")]
    [InlineData("ada.l(at)example.org", DataClass.Email, "ada.l")]
    [InlineData("ada arobase example point org", DataClass.Email, "ada")]
    [InlineData("tel 06 12 34 56 78", DataClass.Phone, "34 56")]
    [InlineData("mon numéro 06\u00A012\u202F34\u00A056\u00A078", DataClass.Phone, "34")]
    [InlineData("appelez le +33 (0)6 12 34 56 78", DataClass.Phone, "34 56")]
    [InlineData("0032 479 12 02 44", DataClass.Phone, "479")]
    [InlineData("call me on 07492 694086", DataClass.Phone, "694086")]
    [InlineData("(415) 555-0132", DataClass.Phone, "0132")]
    [InlineData("ma carte 4111 1111 1111 1111 12/27", DataClass.Card, "1111")]
    [InlineData("４１１１１１１１１１１１１１１１", DataClass.Card, "４１１１")]
    [InlineData("my card 4111 1111 1111 1112", DataClass.Card, "1112")]
    [InlineData("2221000000000009", DataClass.Card, "2221")]
    [InlineData("iban fr76 3000 6000 0112 3456 7890 189", DataClass.Iban, "3000")]
    [InlineData("mon iban est FR76 3000 6000 0112 3456 7890 188", DataClass.Iban, "3000")]
    [InlineData("nir 1 84 12 76 451 089 46", DataClass.NationalId, "451")]
    [InlineData("depuis 192.168.14.7", DataClass.IpAddress, "192.168")]
    [InlineData("https://shop.example/reset?token=abcdef0123456789abcdef", DataClass.Credential, "abcdef")]
    [InlineData("mon mot de passe est Soleil#42", DataClass.Secret, "Soleil")]
    [InlineData("cvv 123", DataClass.Secret, "123")]
    [InlineData("née le 12/03/1984", DataClass.DateOfBirth, "1984")]
    [InlineData("je m'appelle Antoine Nguyen et j'attends", DataClass.Name, "Nguyen")]
    [InlineData("je m’appelle antoine", DataClass.Name, "antoine")]
    [InlineData("my name is Jane O'Neil", DataClass.Name, "Neil")]
    [InlineData("ich heiße Karl Weiß", DataClass.Name, "Weiß")]
    [InlineData("me llamo Lucía", DataClass.Name, "Lucía")]
    [InlineData("mi chiamo Paolo Conti", DataClass.Name, "Conti")]
    [InlineData("o meu nome é Inês", DataClass.Name, "Inês")]
    [InlineData("ik heet Sanne", DataClass.Name, "Sanne")]
    [InlineData("12 bis rue des Lilas, 75011 Paris", DataClass.Address, "Lilas")]
    [InlineData("221b Baker Street, London", DataClass.Address, "Baker")]
    [InlineData("code postal 75011", DataClass.Postcode, "75011")]
    [InlineData("SW1A 1AA", DataClass.Postcode, "SW1A")]
    public void Personal_data_goes(string text, DataClass expected, string mustNotStay)
    {
        var redacted = s_redactor.Redact(text);

        Assert.Contains(expected, redacted.Found);
        Assert.DoesNotContain(mustNotStay, redacted.Value, StringComparison.OrdinalIgnoreCase);
        Assert.Contains('⟦', redacted.Value);
    }

    [Theory]
    [InlineData("où en est mon colis ?")]
    [InlineData("livré le 12/03/2024 à 14h30")]
    [InlineData("le total est de 1290,73 €")]
    [InlineData("la version 4.1.1.330 ne marche pas")]
    [InlineData("facture 99800162615")]
    [InlineData("mon mot de passe ne marche pas")]
    [InlineData("my password is not working")]
    [InlineData("je suis en colère")]
    [InlineData("c'est pour quand ?")]
    [InlineData("bonjour madame, monsieur, merci")]
    [InlineData("code barre 3017620422003")]
    [InlineData("https://shop.example/produits/robe")]
    [InlineData("j'ai commandé 2 pulls taille 38 et 1 jean 42")]
    public void Other_words_stay(string text)
    {
        var redacted = s_redactor.Redact(text);

        Assert.Equal(text, redacted.Value);
        Assert.Empty(redacted.Found);
    }

    [Theory]
    [InlineData("commande 0612345678", "0612345678")]
    [InlineData("ma commande #10042 svp", "10042")]
    [InlineData("10042", "10042")]
    [InlineData("order 261-6224375-5298414", "5298414")]
    public void An_order_number_becomes_a_token_in_a_log(string text, string number)
    {
        var redacted = s_redactor.Redact(text, destination: Destination.Log);

        Assert.Equal([DataClass.OrderNumber], redacted.Found);
        Assert.DoesNotContain(number, redacted.Value, StringComparison.Ordinal);
        Assert.Matches("⟦ORDER_[A-Z2-7]{26}⟧", redacted.Value);
    }

    [Fact]
    public void The_same_order_is_the_same_token_in_every_text_and_under_another_key_another()
    {
        static string Token(string text) => text[text.IndexOf('⟦', StringComparison.Ordinal)..(text.IndexOf('⟧', StringComparison.Ordinal) + 1)];

        var first = Token(s_redactor.Redact("commande 10042", destination: Destination.Log).Value);

        Assert.Equal(first, Token(s_redactor.Redact("where is order #10042 please", destination: Destination.Log).Value));
        Assert.NotEqual(first, Token(new Redactor(TestKeys.Ring(8)).Redact("commande 10042", destination: Destination.Log).Value));
        Assert.NotEqual(first, Token(s_redactor.Redact("commande 10043", destination: Destination.Log).Value));
    }

    [Fact]
    public void Placeholders_are_numbered_and_the_same_value_keeps_its_number() =>
        Assert.Equal("⟦EMAIL_1⟧ ou ⟦EMAIL_2⟧, plutôt ⟦EMAIL_1⟧", s_redactor.Redact("a@example.org ou b@example.org, plutôt A@example.org").Value);

    [Fact]
    public void A_customer_cannot_write_a_placeholder()
    {
        var redacted = s_redactor.Redact("voici ⟦EMAIL_1⟧ et a@example.org");

        Assert.Equal("voici ⟦LITERAL_1⟧ et ⟦EMAIL_1⟧", redacted.Value);
        Assert.Equal([DataClass.Email], redacted.Found);
    }

    [Theory]
    [InlineData("jean dupont", DataClass.Name)]
    [InlineData("jean dupont gmail com", DataClass.Email)]
    [InlineData("SW1A1AA", DataClass.Postcode)]
    [InlineData("demande plutôt à ma soeur au zéro six", DataClass.ContactWay)]
    [InlineData("la maison bleue après le pont", DataClass.Address)]
    [InlineData("quatre mars", DataClass.DateOfBirth)]
    public void The_answer_to_our_question_goes_as_a_whole(string text, DataClass asked)
    {
        var redacted = s_redactor.Redact(text, asked);

        Assert.Equal([asked], redacted.Found);
        Assert.Matches("^⟦[A-Z]+_1⟧$", redacted.Value);
    }

    [Fact]
    public void An_answer_that_a_pattern_knows_leaves_the_other_words() =>
        Assert.Equal("c'est ⟦EMAIL_1⟧ merci", s_redactor.Redact("c'est ada@example.org merci", DataClass.ContactWay).Value);

    [Fact]
    public void Having_no_order_number_at_hand_is_no_order_number() =>
        Assert.Equal("je ne l'ai pas", s_redactor.Redact("je ne l'ai pas", DataClass.OrderNumber).Value);

    [Fact]
    public void What_cannot_be_read_is_removed_as_a_whole()
    {
        var broken = new Redactor(null!);

        var redacted = broken.Redact("commande 10042 pour ada", destination: Destination.Log);

        Assert.Equal(Redactor.Everything, redacted.Value);
        Assert.Equal([DataClass.Unknown], redacted.Found);
    }

    [Fact]
    public void A_signature_goes() =>
        Assert.Equal("Où est mon colis ?\nCordialement,\n⟦NAME_1⟧", s_redactor.Redact("Où est mon colis ?\nCordialement,\nManon Chevalier").Value);
}
