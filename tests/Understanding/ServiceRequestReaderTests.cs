using EthicalBot.Understanding.ServiceRequests;
using EthicalBot.Understanding.Text;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Understanding;

public sealed class ServiceRequestReaderTests
{
    private static readonly string?[] s_languages = ["fr", "en", "de", "es", "it", "pt", "nl", "unknown", null];

    private static readonly Arbitrary<string> s_anyUnicode =
        Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(chars => new string([.. chars])).ToArbitrary();

    private static readonly Arbitrary<string> s_sentence = Gen.Elements(
        "cancel", "10042", "10043", "and", ",", ".", "?", "\n", "return", "the", "lamp", "don't", "want", "to", "refund", "invoice", "also", "ÉCHANGER", "la", "taille",
        "exchange", "size", "widerrufe", "address", "account", "broken", "where", "is", "my", "order", "instead", "paypal", "…", "wooooow", "e\u0301te\u0301").ListOf()
        .Select(words => string.Join(' ', words)).ToArbitrary();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    [InlineData("de")]
    [InlineData("es")]
    [InlineData("it")]
    [InlineData("pt")]
    [InlineData("nl")]
    public void What_is_asked_is_found_and_what_is_not_asked_is_not(string language)
    {
        var (right, found, asked) = (0, 0, 0);
        var wrong = new List<string>();
        foreach (var row in Table.Rows("ServiceRequests.tsv").Where(row => (string)row[1] == language))
        {
            string[] expected = (string)row[2] == "none" ? [] : ((string)row[2]).Split(',');
            string[] kinds = [.. ServiceRequestReader.In((string)row[0], language).Select(request => request.Kind.ToString())];
            right += expected.GroupBy(kind => kind).Sum(kind => Math.Min(kind.Count(), kinds.Count(k => k == kind.Key)));
            (found, asked) = (found + kinds.Length, asked + expected.Length);
            if (!kinds.SequenceEqual(expected)) wrong.Add($"{row[0]}: {string.Join(',', kinds)}");
        }

        Assert.True(right >= .95 * found && right >= .95 * asked, $"{right} right of {found} found and {asked} asked: {string.Join(" / ", wrong)}");
    }

    [Fact]
    public void A_withdrawal_is_always_recognised_and_in_whatever_language_the_conversation_is()
    {
        var rows = Table.Rows("Withdrawals.tsv").Select(row => (Text: (string)row[0], Language: (string)row[1])).ToList();

        Assert.All(rows, row => Assert.Equal(ServiceRequestKind.Withdraw, Assert.Single(ServiceRequestReader.In(row.Text, row.Language)).Kind));
        Assert.All(rows, row => Assert.Equal(ServiceRequestKind.Withdraw, Assert.Single(ServiceRequestReader.In(row.Text, null)).Kind));
    }

    [Theory]
    [InlineData("Hallo, Widerruf Bestellung 10042", "en")]
    [InlineData("droit de rétractation 10042", "nl")]
    [InlineData("recesso per favore 10042", "fr")]
    [InlineData("quiero ejercer mi desistimiento", "de")]
    [InlineData("livre resolução 10042", "en")]
    [InlineData("herroepingsrecht 10042", "fr")]
    [InlineData("right of withdrawal", "es")]
    public void The_word_of_the_law_is_known_in_a_conversation_in_another_language(string text, string language) =>
        Assert.Equal(ServiceRequestKind.Withdraw, Assert.Single(ServiceRequestReader.In(text, language)).Kind);

    [Theory]
    [InlineData("But don't I have 14 days to withdraw?", "en")]
    [InlineData("dont i have 14 days to withdraw", "en")]
    [InlineData("comment faire une rétractation ?", "fr")]
    [InlineData("est-ce que je peux encore me rétracter", "fr")]
    [InlineData("Habe ich nicht 14 Tage Widerrufsrecht?", "de")]
    [InlineData("¿No tengo 14 días para desistir?", "es")]
    [InlineData("ma non ho 14 giorni per recedere?", "it")]
    [InlineData("posso ainda desistir da compra?", "pt")]
    [InlineData("kan ik nog herroepen?", "nl")]
    public void A_question_about_withdrawing_declares_nothing(string text, string language)
    {
        Assert.DoesNotContain(ServiceRequestReader.In(text, language), asked => asked.Kind == ServiceRequestKind.Withdraw);
        Assert.True(ServiceRequestReader.AsksOfWithdrawal(text, language));
    }

    [Theory]
    [InlineData("I withdraw from my order 10042, all right?", "en")]
    [InlineData("I withdraw from order 10042. When do I get the money?", "en")]
    [InlineData("je me rétracte, d'accord ?", "fr")]
    [InlineData("Hiermit widerrufe ich. Reicht das?", "de")]
    public void A_declaration_before_a_question_is_one(string text, string language)
    {
        Assert.Equal(ServiceRequestKind.Withdraw, Assert.Single(ServiceRequestReader.In(text, language)).Kind);
        Assert.False(ServiceRequestReader.AsksOfWithdrawal(text, language));
    }

    [Theory]
    [InlineData("la facture de la commande annulée K221719", "fr", "Invoice")]
    [InlineData("il me faudrait la facture de K221719, même annulée", "fr", "Invoice")]
    [InlineData("je veux que ma commande soit annulée", "fr", "Cancel")]
    [InlineData("Non, je n'ai pas demandé de facture.", "fr", "")]
    [InlineData("no i want to pay with paypal, not cancel anything", "en", "ChangePayment")]
    [InlineData("i want order 10042 cancelled", "en", "Cancel")]
    [InlineData("Could I perhaps send the pannier back and have the money put on my card instead?", "en", "Return")]
    [InlineData("die Rechnung der stornierten Bestellung K1234", "de", "Invoice")]
    [InlineData("nein ich will mit PayPal zahlen, nichts stornieren", "de", "ChangePayment")]
    [InlineData("la factura del pedido cancelado K1234", "es", "Invoice")]
    [InlineData("la fattura dell'ordine annullato K1234", "it", "Invoice")]
    [InlineData("a fatura da encomenda cancelada K1234", "pt", "Invoice")]
    [InlineData("de factuur van de geannuleerde bestelling K1234", "nl", "Invoice")]
    public void What_was_done_or_is_denied_is_not_asked_for(string text, string language, string kinds) =>
        Assert.Equal(kinds, string.Join(',', ServiceRequestReader.In(text, language).Select(request => request.Kind)));

    [Theory]
    [InlineData("Rien n'est cassé. Au revoir.", "fr")]
    [InlineData("nothing is broken", "en")]
    [InlineData("Es ist nichts kaputt", "de")]
    public void A_fault_that_is_denied_is_none(string text, string language) =>
        Assert.True(ServiceRequestReader.Denies(text, language, ServiceRequestKind.Guarantee));

    [Theory]
    [InlineData("Obrigada. E quando é que recebo o tamanho M?", "pt")]
    [InlineData("Já passaram 14 dias e nada", "pt")]
    [InlineData("desisto de esperar ao telefone", "pt")]
    [InlineData("Llevo 14 días esperando mi pedido", "es")]
    [InlineData("aspetto da 14 giorni", "it")]
    [InlineData("it's been 14 days since I sent it back", "en")]
    [InlineData("Ça fait 14 jours que j'attends", "fr")]
    [InlineData("je suis à la retraite", "fr")]
    [InlineData("Ich warte seit 14 Tagen auf mein Recht", "de")]
    [InlineData("ich rufe nachher wieder an", "de")]
    [InlineData("ik wacht al 14 dagen", "nl")]
    public void What_says_nothing_of_withdrawing_is_no_withdrawal(string text, string language)
    {
        Assert.DoesNotContain(ServiceRequestReader.In(text, language), asked => asked.Kind == ServiceRequestKind.Withdraw);
        Assert.False(ServiceRequestReader.AsksOfWithdrawal(text, language));
    }

    [Theory]
    [InlineData("I do not want to withdraw", "en")]
    [InlineData("what is the right of withdrawal?", "en")]
    [InlineData("je ne veux pas me rétracter", "fr")]
    [InlineData("ich möchte nicht widerrufen", "de")]
    [InlineData("I withdraw my consent", "en")]
    [InlineData("", "en")]
    [InlineData("10042", "fr")]
    public void What_only_looks_like_a_request_is_none(string text, string language) => Assert.Empty(ServiceRequestReader.In(text, language));

    [Theory]
    [InlineData("cancel 10042 and send back the lamp from 10043, and I need the invoice", "en", "cancel 10042|send back the lamp from 10043|I need the invoice")]
    [InlineData("My order 10042: cancel it please. The lamp from 10043, I want to send it back!", "en", "My order 10042: cancel it please.|The lamp from 10043, I want to send it back!")]
    [InlineData("annulez 10042 et je renvoie la lampe de 10043, et il me faut la facture", "fr", "annulez 10042|je renvoie la lampe de 10043|il me faut la facture")]
    [InlineData("10042 stornieren, lampe aus 10043 zurückschicken und rechnung bitte", "de", "10042 stornieren|lampe aus 10043 zurückschicken|rechnung bitte")]
    [InlineData("  Où est mon colis ?  ", "fr", "Où est mon colis ?")]
    public void Each_request_keeps_its_own_words(string text, string language, string parts) =>
        Assert.Equal(parts.Split('|'), ServiceRequestReader.Parts(text, language).Select(part => part.Text));

    [Theory]
    [InlineData("return the bag and get my money back", "Return")]
    [InlineData("return the bag. also a refund for 10043", "Return,Refund")]
    [InlineData("send back the lamp and exchange the shoes for a bigger size", "Return,Exchange")]
    [InlineData("send them back and get a bigger size", "Exchange")]
    [InlineData("cancel 10042, and cancel 10043 too", "Cancel,Cancel")]
    [InlineData("cancel 10042. I want to cancel it because it is late", "Cancel")]
    [InlineData("change the address, otherwise cancel it", "ChangeAddress")]
    public void One_request_said_twice_is_one_and_two_are_two(string text, string kinds) =>
        Assert.Equal(kinds, string.Join(',', ServiceRequestReader.In(text, "en").Select(request => request.Kind)));

    [Fact]
    public void Of_any_text_the_requests_stand_in_order_inside_it() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(s_anyUnicode, IsWellFormed));

    [Fact]
    public void Of_any_sentence_the_requests_stand_in_order_inside_it() => Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), Prop.ForAll(s_sentence, IsWellFormed));

    [Theory]
    [InlineData("a")]
    [InlineData("cancel ")]
    [InlineData("cancel. ")]
    [InlineData("don't return it, ")]
    [InlineData("10042 ")]
    [InlineData("change size address payment and ")]
    [InlineData("widerruf ")]
    [InlineData("\uD800")]
    public void A_hostile_text_takes_a_bounded_time(string part) => Assert.InRange(HostileText.BestMilliseconds(part, text => _ = ServiceRequestReader.Parts(text, "en")), 0, 2000);

    private static bool IsWellFormed(string text) => s_languages.All(language =>
    {
        var words = Folding.Words(text);
        var parts = ServiceRequestReader.Parts(text, language);
        var end = 0;
        foreach (var (kind, start, stop) in parts.Select(part => part.Request))
        {
            if (!Enum.IsDefined(kind) || start < end || stop <= start || stop > words.Length) return false;
            end = stop;
        }

        return SaidWords.Of(text).Select(word => word.Word).SequenceEqual(words)
            && parts.All(part => part.Text.Length > 0 && text.Contains(part.Text, StringComparison.Ordinal))
            && ServiceRequestReader.In(text, language).SequenceEqual(parts.Select(part => part.Request));
    });
}
