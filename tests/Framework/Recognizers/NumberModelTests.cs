using FsCheck;
using FsCheck.Fluent;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text;
using Xunit;

namespace EthicalBot.Tests.Framework.Recognizers;

public sealed class NumberModelTests
{
    [Theory]
    [InlineData("en-us", "we were one hundred and forty-two people", "one hundred and forty-two", "142")]
    [InlineData("en-us", "two million three hundred thousand stars", "two million three hundred thousand", "2300000")]
    [InlineData("en-us", "it grew by three quarters", "three quarters", "0.75")]
    [InlineData("en-us", "wait two and a half hours", "two and a half", "2.5")]
    [InlineData("en-us", "a dozen eggs", "a dozen", "12")]
    [InlineData("en-us", "minus seven degrees", "minus seven", "-7")]
    [InlineData("en-us", "six point zero five", "six point zero five", "6.05")]
    [InlineData("en-us", "12,345.67 in all", "12,345.67", "12345.67")]
    [InlineData("en-us", "about 3.5 k of them", "3.5 k", "3500")]
    [InlineData("en-us", "2e10 atoms", "2e10", "20000000000")]
    [InlineData("de-de", "neunhundertsiebenundachtzig Seiten", "neunhundertsiebenundachtzig", "987")]
    [InlineData("de-de", "warte viereinhalb Stunden", "viereinhalb", "4,5")]
    [InlineData("de-de", "1.234,5 Meter", "1.234,5", "1234,5")]
    [InlineData("fr-fr", "quatre-vingt-treize pages", "quatre-vingt-treize", "93")]
    [InlineData("fr-fr", "soixante-quinze mille deux cents", "soixante-quinze mille deux cents", "75200")]
    [InlineData("es-es", "treinta y ocho mil novecientos", "treinta y ocho mil novecientos", "38900")]
    [InlineData("it-it", "duemilaquattrocentotrentuno abitanti", "duemilaquattrocentotrentuno", "2431")]
    [InlineData("pt-br", "duzentos e cinquenta e um livros", "duzentos e cinquenta e um", "251")]
    [InlineData("nl-nl", "zevenhonderdnegenentachtig bladzijden", "zevenhonderdnegenentachtig", "789")]
    public void A_number_is_found_with_its_place_and_value(string culture, string query, string text, string value)
    {
        var number = Assert.Single(NumberRecognizer.RecognizeNumber(query, culture));
        Assert.Equal(text, number.Text);
        Assert.Equal(query.IndexOf(text, StringComparison.Ordinal), number.Start);
        Assert.Equal(number.Start + text.Length - 1, number.End);
        Assert.Equal("number", number.TypeName);
        Assert.Equal(value, number.Resolution["value"]);
    }

    [Theory]
    [InlineData("en-us", "parcel AB12345X")]
    [InlineData("en-us", "5kg")]
    [InlineData("en-us", "the one I like")]
    [InlineData("en-us", "a and point")]
    [InlineData("en-us", "")]
    public void What_only_looks_like_a_number_is_none(string culture, string query) => Assert.Empty(NumberRecognizer.RecognizeNumber(query, culture));

    [Theory]
    [InlineData("7,8,9", 3)]
    [InlineData("one two three", 3)]
    [InlineData("1/2/2030", 3)]
    public void Numbers_in_a_row_are_each_found(string query, int count) => Assert.Equal(count, NumberRecognizer.RecognizeNumber(query, "en-us").Count);

    [Theory]
    [InlineData("en-us", "the forty-second street", "forty-second", "42")]
    [InlineData("en-us", "on the 23rd", "23rd", "23")]
    [InlineData("de-de", "zum siebenunddreißigsten Mal", "siebenunddreißigsten", "37")]
    [InlineData("fr-fr", "le vingt-troisième jour", "vingt-troisième", "23")]
    [InlineData("es-es", "la vigésima cuarta fila", "vigésima cuarta", "24")]
    [InlineData("it-it", "il quarantaduesimo posto", "quarantaduesimo", "42")]
    [InlineData("pt-br", "o trigésimo quinto andar", "trigésimo quinto", "35")]
    [InlineData("nl-nl", "de zesenveertigste keer", "zesenveertigste", "46")]
    public void An_ordinal_is_counted_from_the_start(string culture, string query, string text, string value)
    {
        var ordinal = Assert.Single(NumberRecognizer.RecognizeOrdinal(query, culture));
        Assert.Equal((text, "ordinal"), (ordinal.Text, ordinal.TypeName));
        Assert.Equal((value, value, "start"), (ordinal.Resolution["value"], ordinal.Resolution["offset"], ordinal.Resolution["relativeTo"]));
    }

    [Theory]
    [InlineData("en-us", "the next question", "next", "current", "1")]
    [InlineData("en-us", "the penultimate page", "penultimate", "end", "-1")]
    [InlineData("de-de", "die letzte Frage", "letzte", "end", "0")]
    [InlineData("es-es", "la página anterior", "anterior", "current", "-1")]
    public void A_relative_place_has_an_offset(string culture, string query, string text, string relativeTo, string offset)
    {
        var ordinal = Assert.Single(NumberRecognizer.RecognizeOrdinal(query, culture));
        Assert.Equal((text, "ordinal.relative"), (ordinal.Text, ordinal.TypeName));
        Assert.Equal((relativeTo, offset), (ordinal.Resolution["relativeTo"], ordinal.Resolution["offset"]));
    }

    [Theory]
    [InlineData("en-us", "45 percent of it", "45 percent", "45%")]
    [InlineData("en-us", "a share of 7.5%", "7.5%", "7.5%")]
    [InlineData("de-de", "achtzig Prozent", "achtzig prozent", "80%")]
    [InlineData("fr-fr", "trente pour cent", "trente pour cent", "30%")]
    public void A_percentage_has_its_sign_in_the_value(string culture, string query, string text, string value)
    {
        var percentage = Assert.Single(NumberRecognizer.RecognizePercentage(query, culture));
        Assert.Equal((text, "percentage", value), (percentage.Text, percentage.TypeName, percentage.Resolution["value"]));
    }

    [Fact]
    public void Escaped_signs_of_a_link_are_no_percentages() =>
        Assert.Empty(NumberRecognizer.RecognizePercentage("https://shop.example/find?q=red%20%25shoes", "en-us"));

    [Fact]
    public void The_models_and_the_static_methods_agree()
    {
        var model = new NumberRecognizer(Culture.English).GetNumberModel();
        Assert.Equal("number", model.ModelTypeName);
        Assert.Equal("12", Assert.Single(model.Parse("twelve")).Resolution["value"]);
        Assert.Equal("13", Assert.Single(new NumberRecognizer(Culture.German, lazyInitialization: true).GetNumberModel().Parse("dreizehn")).Resolution["value"]);
    }

    [Fact]
    public void An_unknown_culture_is_english_or_an_error()
    {
        Assert.Equal("3", Assert.Single(NumberRecognizer.RecognizeNumber("three", "tlh-xx")).Resolution["value"]);
        Assert.Throws<ArgumentException>(() => NumberRecognizer.RecognizeNumber("three", "tlh-xx", fallbackToDefaultCulture: false));
    }

    [Fact]
    public void Digits_of_any_whole_number_are_read_back() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        number => NumberRecognizer.RecognizeNumber($"I counted {number} of them", "en-us").Single().Resolution["value"].Equals($"{number}")));

    [Fact]
    public void Any_text_is_read_within_its_bounds() => Check.QuickThrowOnFailure(Prop.ForAll(
        ArbMap.Default.ArbFor<NonNull<string>>(),
        text => NumberRecognizer.RecognizeNumber(text.Get, "de-de").TrueForAll(found =>
            found.Start >= 0 && found.End < text.Get.Length && found.Text.Length == found.End - found.Start + 1)));
}
