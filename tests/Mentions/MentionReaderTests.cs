using EthicalBot.Dialogs.Mentions;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Mentions;

/// <summary>What messages name on Wednesday, 18 November 2026.</summary>
public sealed class MentionReaderTests
{
    private static readonly DateTime s_now = new(2026, 11, 18, 10, 0, 0);
    private static readonly string[] s_languages = ["fr", "en", "de", "es", "it", "pt", "nl"];
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(300);

    [Theory]
    [InlineData("en", "will it be here before Friday?", "before Friday", "", "2026-11-20")]
    [InlineData("en", "will it be here by Friday?", "by Friday", "", "2026-11-20")]
    [InlineData("en", "is it coming tomorrow", "tomorrow", "2026-11-19", "2026-11-19")]
    [InlineData("en", "this weekend?", "this weekend", "2026-11-21", "2026-11-22")]
    [InlineData("en", "by the end of the week", "by the end of the week", "", "2026-11-22")]
    [InlineData("en", "I ordered on 12 November 2026", "12 November 2026", "2026-11-12", "2026-11-12")]
    [InlineData("en", "before 24/12", "before 24/12", "", "2026-12-24")]
    [InlineData("fr", "elle sera là avant vendredi ?", "avant vendredi", "", "2026-11-20")]
    [InlineData("fr", "d'ici demain", "d'ici demain", "", "2026-11-19")]
    [InlineData("fr", "ça arrive cette semaine ?", "cette semaine", "2026-11-16", "2026-11-22")]
    [InlineData("fr", "le 05/12 au plus tard", "05/12", "2026-12-05", "2026-12-05")]
    [InlineData("de", "kommt es bis Freitag an?", "bis Freitag", "", "2026-11-20")]
    [InlineData("de", "kommt das Paket morgen?", "morgen", "2026-11-19", "2026-11-19")]
    [InlineData("es", "¿llega antes del viernes?", "antes del viernes", "", "2026-11-20")]
    [InlineData("es", "¿me llega mañana?", "mañana", "2026-11-19", "2026-11-19")]
    [InlineData("it", "arriva entro venerdì?", "entro venerdì", "", "2026-11-20")]
    [InlineData("it", "arriva domani?", "domani", "2026-11-19", "2026-11-19")]
    [InlineData("pt", "chega até sexta-feira?", "até sexta-feira", "", "2026-11-20")]
    [InlineData("pt", "chega amanhã?", "amanhã", "2026-11-19", "2026-11-19")]
    [InlineData("nl", "komt het uiterlijk vrijdag?", "uiterlijk vrijdag", "", "2026-11-20")]
    [InlineData("nl", "komt mijn pakket morgen?", "morgen", "2026-11-19", "2026-11-19")]
    public void Days_that_are_still_to_come_are_meant(string language, string text, string passage, string first, string last)
    {
        var days = Assert.Single(MentionReader.Read(text, language, s_now, []).Days);

        Assert.Equal((passage, first, last), (text.Substring(days.Start, days.Length), $"{days.First:yyyy-MM-dd}", $"{days.Last:yyyy-MM-dd}"));
    }

    [Theory]
    [InlineData("will it come before 05/12?")]
    [InlineData("my order 10042")]
    [InlineData("in 20 minutes' walk")]
    public void What_may_be_two_days_or_is_none_is_left_out(string text) =>
        Assert.DoesNotContain(MentionReader.Read(text, "en", s_now, []).Days, days => days.Last > new DateOnly(2026, 11, 18));

    [Theory]
    [InlineData("en", "I paid €49.90", "€49.90", "49.9", "EUR")]
    [InlineData("en", "it was 30 dollars", "30 dollars", "30", "")]
    [InlineData("fr", "j'ai payé 49,90 €", "49,90 €", "49.9", "EUR")]
    [InlineData("de", "das waren 49,90 Euro", "49,90 Euro", "49.9", "EUR")]
    [InlineData("es", "pagué 49,90 euros", "49,90 euros", "49.9", "EUR")]
    [InlineData("it", "ho pagato 49,90 €", "49,90 €", "49.9", "EUR")]
    [InlineData("pt", "paguei 49,90 €", "49,90 €", "49.9", "EUR")]
    [InlineData("nl", "ik betaalde 49,90 euro", "49,90 euro", "49.9", "EUR")]
    public void Amounts_have_a_value_and_a_currency(string language, string text, string passage, string value, string currency)
    {
        var amount = Assert.Single(MentionReader.Read(text, language, s_now, []).Amounts);

        Assert.Equal((passage, decimal.Parse(value, System.Globalization.CultureInfo.InvariantCulture), currency), (text.Substring(amount.Start, amount.Length), amount.Value, amount.Currency ?? ""));
    }

    [Theory]
    [InlineData("en", "the lamps are broken", "lamps")]
    [InlineData("en", "the lanp is broken", "")]
    [InlineData("en", "my kettel leaks", "kettel")]
    [InlineData("fr", "les théières sont cassées", "théières")]
    [InlineData("fr", "les BUREAUX sont cassés", "BUREAUX")]
    [InlineData("de", "die Kleider passen nicht", "Kleider")]
    [InlineData("es", "los pantalones son pequeños", "pantalones")]
    [InlineData("it", "la teiera è rotta", "teiera")]
    [InlineData("pt", "os calções são pequenos", "calções")]
    [InlineData("nl", "de schoenen zijn te klein", "schoenen")]
    [InlineData("nl", "de bus is te laat", "")]
    public void Products_are_named_in_the_plural_without_accents_and_with_a_slip(string language, string text, string word)
    {
        string[] products = ["Lamp Aurora", "Kettle 1.7 l", "Théière en fonte", "Bureau d’angle", "Kleid Anna", "Pantalón de lino", "Teiera bianca", "Calção de banho", "Schoen Rik"];

        var named = MentionReader.Read(text, language, s_now, products).Products;

        Assert.Equal(word, string.Join(' ', named.Select(product => text.Substring(product.Start, product.Length)).Distinct()));
    }

    [Fact]
    public void Nothing_is_named_of_no_order() => Assert.Empty(MentionReader.Read("the lamps are broken", "en", s_now, []).Products);

    [Theory]
    [InlineData("\uFFFE before Friday")]
    [InlineData("49 \uFFFF euros, \uD83D")]
    public void What_is_no_character_is_read_over(string text) => Assert.True(IsRead(text));

    [Fact]
    public void Any_text_is_read_and_every_passage_lies_in_it() =>
        Check.One(s_config, Prop.ForAll(Gen.Choose(0, 0xFFFF).Select(c => (char)c).ListOf().Select(chars => new string([.. chars])).ToArbitrary(), IsRead));

    [Fact]
    public void Any_sentence_about_days_is_read_and_every_passage_lies_in_it() =>
        Check.One(s_config, Prop.ForAll(
            Gen.Elements(
                "before", "avant", "bis", "antes", "entro", "até", "vóór", "the", "le", "31", "2", "0", "99999999999", "00/00", "31.2.", "12:61", "next", "prochain", "Friday", "vendredi", "Freitag", "week",
                "€", "$", "euros", "-", "/", ".", "İ", "ß", "\uD83D", "lampe", "lampes", "in", "days", "0001", "9999", "12/31/9999", "tomorrow").ListOf().Select(words => string.Join(' ', words)).ToArbitrary(),
            IsRead));

    [Theory]
    [InlineData("9")]
    [InlineData("before ")]
    [InlineData("31/12/9999 ")]
    [InlineData("lampe ")]
    public void A_long_text_is_read(string part) => Assert.True(IsRead(string.Concat(Enumerable.Repeat(part, 100_000 / part.Length))));

    private static bool IsRead(string text) => s_languages.All(language => MentionReader.Read(text, language, s_now, ["Lampe", "\uD83D x"]) is var found
        && found.Days.Select(one => (one.Start, one.Length)).Concat(found.Amounts.Select(one => (one.Start, one.Length))).Concat(found.Products.Select(one => (one.Start, one.Length)))
            .All(passage => passage.Start >= 0 && passage.Length > 0 && passage.Start + passage.Length <= text.Length)
        && found.Days.All(days => days.First is null || days.Last is null || days.First <= days.Last));
}
