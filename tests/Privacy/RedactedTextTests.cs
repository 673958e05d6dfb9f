using System.Reflection;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy;

public sealed class RedactedTextTests
{
    [Theory]
    [InlineData("""{"Value":"ada@example.org","Found":[]}""")]
    [InlineData("""{"value":"ada@example.org"}""")]
    [InlineData("{}")]
    [InlineData("\"ada@example.org\"")]
    public void No_JSON_reader_creates_one(string json)
    {
        _ = Assert.ThrowsAny<Exception>(() => System.Text.Json.JsonSerializer.Deserialize<RedactedText>(json));
        _ = Assert.ThrowsAny<Exception>(() => Newtonsoft.Json.JsonConvert.DeserializeObject<RedactedText>(json));
    }

    [Fact]
    public void No_JSON_reader_fills_one_that_exists()
    {
        var text = ProductText.FixedText("hello");

        try
        {
            Newtonsoft.Json.JsonConvert.PopulateObject("""{"Value":"ada@example.org","Found":[2]}""", text);
        }
        catch (Newtonsoft.Json.JsonException)
        {
            // Refusing is as good as leaving it alone.
        }

        Assert.Equal("hello", text.Value);
        Assert.Empty(text.Found);
    }

    [Fact]
    public void It_has_no_public_constructor_and_no_conversion_from_string()
    {
        Assert.Empty(typeof(RedactedText).GetConstructors(BindingFlags.Public | BindingFlags.Instance));
        Assert.DoesNotContain(typeof(RedactedText).GetMethods(), m => m.Name is "op_Implicit" or "op_Explicit" or "Parse");
    }

    [Fact]
    public void The_empty_text_holds_nothing()
    {
        Assert.Equal("", RedactedText.Empty.ToString());
        Assert.Empty(RedactedText.Empty.Found);
    }
}
