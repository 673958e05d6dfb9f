using Microsoft.Recognizers.Text.NumberWithUnit;
using Xunit;

namespace EthicalBot.Tests.Framework.Recognizers;

public sealed class NumberWithUnitModelTests
{
    [Theory]
    [InlineData("en-us", "I paid $12.50 for it", "$12.50", "12.5", "Dollar")]
    [InlineData("en-us", "only 3 dollars and 20 cents left", "3 dollars and 20 cents", "3.2", "Dollar")]
    [InlineData("en-us", "a fine of two thousand british pounds", "two thousand british pounds", "2000", "British pound")]
    [InlineData("en-us", "send CHF 40 to me", "chf 40", "40", "Swiss franc")]
    [InlineData("de-de", "das kostet 7,50 € im Laden", "7,50 €", "7,5", "Euro")]
    [InlineData("de-de", "neun Euro und zehn Cent", "neun euro und zehn cent", "9,1", "Euro")]
    [InlineData("fr-fr", "un prix de 2 millions d'euros", "2 millions d'euros", "2000000", "Euro")]
    [InlineData("es-es", "vale 30 pesos mexicanos", "30 pesos mexicanos", "30", "Peso mexicano")]
    [InlineData("it-it", "sono dodici euro e venti centesimi", "dodici euro e venti centesimi", "12,2", "Euro")]
    [InlineData("pt-br", "custa R$ 5,50", "r$ 5,50", "5,5", "Real brasileiro")]
    [InlineData("nl-nl", "acht euro vijftig", "acht euro vijftig", "8,5", "Euro")]
    public void An_amount_has_a_value_and_a_unit(string culture, string query, string text, string value, string unit)
    {
        var amount = Assert.Single(NumberWithUnitRecognizer.RecognizeCurrency(query, culture));
        Assert.Equal((text, "currency"), (amount.Text, amount.TypeName));
        Assert.Equal((value, unit), (amount.Resolution["value"], amount.Resolution["unit"]));
    }

    [Fact]
    public void A_currency_of_one_country_has_its_code()
    {
        Assert.Equal("JPY", NumberWithUnitRecognizer.RecognizeCurrency("900 yen", "en-us")[0].Resolution["isoCurrency"]);
        Assert.False(NumberWithUnitRecognizer.RecognizeCurrency("9 dollars", "en-us")[0].Resolution.ContainsKey("isoCurrency"));
    }

    [Fact]
    public void A_currency_alone_has_no_value() =>
        Assert.Null(Assert.Single(NumberWithUnitRecognizer.RecognizeCurrency("which dollar?", "en-us")).Resolution["value"]);

    [Theory]
    [InlineData("ALL 3 answers")]
    [InlineData("we won 4 games")]
    [InlineData("20 apples")]
    public void Numbers_beside_other_words_are_no_amounts(string query) => Assert.Empty(NumberWithUnitRecognizer.RecognizeCurrency(query, "en-us"));

    [Fact]
    public void Ages_temperatures_and_dimensions_have_units()
    {
        Assert.Equal("Year", Assert.Single(NumberWithUnitRecognizer.RecognizeAge("she is 30 years old", "en-us")).Resolution["unit"]);
        Assert.Equal("C", Assert.Single(NumberWithUnitRecognizer.RecognizeTemperature("21°C inside", "en-us")).Resolution["unit"]);
        Assert.Equal("0.25", Assert.Single(NumberWithUnitRecognizer.RecognizeDimension("0.25kg", "en-us")).Resolution["value"]);
    }
}
