using Microsoft.Recognizers.Text.Sequence;
using Microsoft.Recognizers.Text;
using Xunit;

namespace EthicalBot.Tests.Framework.Recognizers;

public sealed class SequenceModelTests
{
    private static readonly Dictionary<string, Func<string, List<ModelResult>>> Recognizers = new()
    {
        ["phonenumber"] = query => SequenceRecognizer.RecognizePhoneNumber(query, "en-us"),
        ["ip"] = query => SequenceRecognizer.RecognizeIpAddress(query, "en-us"),
        ["mention"] = query => SequenceRecognizer.RecognizeMention(query, "en-us"),
        ["hashtag"] = query => SequenceRecognizer.RecognizeHashtag(query, "en-us"),
        ["email"] = query => SequenceRecognizer.RecognizeEmail(query, "en-us"),
        ["url"] = query => SequenceRecognizer.RecognizeURL(query, "en-us"),
        ["guid"] = query => SequenceRecognizer.RecognizeGUID(query, "en-us"),
    };

    [Theory]
    [InlineData("phonenumber", "call (020) 7946-0018 today", "(020) 7946-0018")]
    [InlineData("phonenumber", "fax +49 30 901820 please", "+49 30 901820")]
    [InlineData("phonenumber", "ring 555-010-9988 ext 12.", "555-010-9988 ext 12")]
    [InlineData("ip", "ping 10.20.30.40 now", "10.20.30.40")]
    [InlineData("ip", "route to 2001:db8::7", "2001:db8::7")]
    [InlineData("mention", "thanks @grace, well done", "@grace")]
    [InlineData("hashtag", "I like #gardening!", "#gardening")]
    [InlineData("email", "write to jo.doe+news@mail.example.org.", "jo.doe+news@mail.example.org")]
    [InlineData("url", "see https://shop.example.com/a/b?c=1#d, then", "https://shop.example.com/a/b?c=1#d")]
    [InlineData("url", "www.garden.org.", "www.garden.org")]
    [InlineData("guid", "id {0f8fad5b-d9cb-469f-a165-70867728950e}", "{0f8fad5b-d9cb-469f-a165-70867728950e}")]
    public void A_sequence_is_found_with_its_place(string typeName, string query, string text)
    {
        var found = Assert.Single(Recognizers[typeName](query));
        Assert.Equal((text, typeName), (found.Text, found.TypeName));
        Assert.Equal(query.IndexOf(text, StringComparison.Ordinal), found.Start);
        Assert.Equal(found.Start + text.Length - 1, found.End);
        Assert.Equal(text, found.Resolution["value"]);
    }

    [Theory]
    [InlineData("phonenumber", "born on 24-12-1990")]
    [InlineData("phonenumber", "order 12345678X")]
    [InlineData("phonenumber", "2000*3000=6000000")]
    [InlineData("phonenumber", "1234 5678 9012 3456 7890")]
    [InlineData("ip", "version 1.2.3")]
    [InlineData("ip", "999.1.1.1")]
    [InlineData("ip", "at 11:30")]
    [InlineData("mention", "two @ three")]
    [InlineData("mention", "jo@mail.example.org")]
    [InlineData("hashtag", "number #12")]
    [InlineData("email", "jo@localhost")]
    [InlineData("url", "picture.png")]
    [InlineData("url", "jo@garden.org")]
    [InlineData("url", "xttp://garden.org")]
    [InlineData("guid", "0f8fad5b-d9cb-469f-a165-70867728950e0")]
    public void What_only_looks_like_a_sequence_is_none(string typeName, string query) => Assert.Empty(Recognizers[typeName](query));

    [Fact]
    public void Zeros_before_the_numbers_of_an_address_are_not_in_its_value() =>
        Assert.Equal("10.1.2.3", SequenceRecognizer.RecognizeIpAddress("010.001.02.3", "en-us")[0].Resolution["value"]);

    [Fact]
    public void The_models_are_those_of_the_static_methods() =>
        Assert.Single(new SequenceRecognizer(Culture.French).GetEmailModel().Parse("a.b@exemple.fr"));

    [Fact]
    public void A_text_must_be_given() =>
        Assert.Throws<ArgumentNullException>(() => SequenceRecognizer.RecognizeURL(null!, "en-us"));
}
