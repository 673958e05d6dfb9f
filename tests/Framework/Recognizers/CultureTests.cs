using Microsoft.Recognizers.Text;
using Xunit;

namespace EthicalBot.Tests.Framework.Recognizers;

public sealed class CultureTests
{
    [Theory]
    [InlineData("en-us", Culture.English)]
    [InlineData("EN-US", Culture.English)]
    [InlineData("en-gb", Culture.EnglishOthers)]
    [InlineData("fr-ca", Culture.French)]
    [InlineData("pt-pt", Culture.Portuguese)]
    [InlineData("xx-yy", "xx-yy")]
    public void The_nearest_culture_speaks_the_same_language(string code, string expected) => Assert.Equal(expected, Culture.MapToNearestLanguage(code));

    [Fact]
    public void Every_culture_has_a_name_and_a_code() =>
        Assert.All(Culture.SupportedCultures, culture => Assert.Contains(culture.CultureCode, Culture.GetSupportedCultureCodes()));
}
