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

    [Theory]
    [InlineData("1 (212) 555-0100")]
    [InlineData("001-212-555-0100")]
    [InlineData("+1 (212).555.0100")]
    [InlineData("212/555-0100")]
    [InlineData("(212) 555-0100 ext. 7")]
    [InlineData("(011)  5550-0100")]
    [InlineData("+55 (11) 95550-0100")]
    [InlineData("+44 (0) 20 7946 0018")]
    [InlineData("(0)20 7946 0018")]
    [InlineData("0049 30/9018-20")]
    [InlineData("+49 30 / 901820")]
    [InlineData("+33 (0)1 99 00 12 34")]
    [InlineData("01.99.00.12.34")]
    [InlineData("+31 (0) 6 - 1234 5678")]
    [InlineData("(+31)-(6)-12345678")]
    [InlineData("+39 02 55501234")]
    [InlineData("+34 910 55 01 23")]
    [InlineData("(0045) 55 01 23 45")]
    [InlineData("0086 20 5550-0123-4567")]
    [InlineData("+91-22-55501234")]
    [InlineData("+7 (495) 555-01-23")]
    [InlineData("+61 2 5550 0123")]
    [InlineData("03-5550-0123")]
    [InlineData("5550123")]
    public void A_telephone_number_of_any_country_is_found_whole(string number)
    {
        var found = Assert.Single(Recognizers["phonenumber"]($"My number is {number}."));
        Assert.Equal(number, found.Text);
    }

    [Theory]
    [InlineData("ring 212-555-0100, 212-555-0101 or (212) 555-0102", "212-555-0100", "212-555-0101", "(212) 555-0102")]
    [InlineData("212-555-0100 / 212-555-0101", "212-555-0100", "212-555-0101")]
    [InlineData("1) 212-555-0100 2) 212-555-0101", "212-555-0100", "212-555-0101")]
    [InlineData("1. 212-555-0100", "212-555-0100")]
    [InlineData("212-555-0100 (2019)", "212-555-0100")]
    [InlineData("call us (2125550100)", "2125550100")]
    [InlineData("call us (0212 555010)", "0212 555010")]
    [InlineData("(21 5550100 lacks a bracket", "21 5550100")]
    [InlineData("21) 5550100 lacks a bracket", "5550100")]
    [InlineData("Tel(212)555-0100", "(212)555-0100")]
    [InlineData("Tel.212-555-0100", "212-555-0100")]
    [InlineData("fax:212-555-0100;", "212-555-0100")]
    [InlineData("It is 212-555-0100.Thanks", "212-555-0100")]
    [InlineData("at 1:30 PM at 212.555.0100.", "212.555.0100")]
    [InlineData("account number 5550100 and telephone 5550101", "5550101")]
    public void What_stands_around_a_telephone_number_is_not_in_it(string query, params string[] numbers) =>
        Assert.Equal(numbers, Recognizers["phonenumber"](query).Select(found => found.Text));

    [Theory]
    [InlineData("24-11-2012")]
    [InlineData("2012/11/24")]
    [InlineData("24 / 11 / 2012")]
    [InlineData("1990 - 2005")]
    [InlineData("219-09-9999")]
    [InlineData("192.168.10.100")]
    [InlineData("10.0.19041.1234")]
    [InlineData("+1032.923")]
    [InlineData("1.234.567")]
    [InlineData("12.345.678/0001-95")]
    [InlineData("978-3-16-148410-0")]
    [InlineData("12345678-1234-1234-1234-123456789012")]
    [InlineData("52/17-220418865")]
    [InlineData("52^17220418865")]
    [InlineData("20000-2=19998")]
    [InlineData("12345678%")]
    [InlineData("x12345678")]
    [InlineData("12345678@mail.example.org")]
    [InlineData("https://example.org/12345678")]
    [InlineData("my account no. 12345678")]
    [InlineData("número da conta: 12345678")]
    [InlineData("719284")]
    public void Other_numbers_are_no_telephone_numbers(string query) => Assert.Empty(Recognizers["phonenumber"](query));

    [Theory]
    [InlineData("5550123", "0.3")]
    [InlineData("25550123", "0.3")]
    [InlineData("2125550123", "0.5")]
    [InlineData("212 5550123", "0.7")]
    [InlineData("(212) 5550123", "1")]
    [InlineData("+12125550123", "1")]
    [InlineData("0012125550123", "0.8")]
    [InlineData("2125550000", "0.3")]
    public void A_telephone_number_is_likelier_the_more_it_is_written_like_one(string number, string score) =>
        Assert.Equal(score, Assert.Single(Recognizers["phonenumber"](number)).Resolution["score"]);

    [Theory]
    [InlineData("1.2.3.4.5")]
    [InlineData("1.2.3.4567")]
    public void An_address_has_four_numbers(string query) => Assert.Empty(Recognizers["ip"](query));

    [Fact]
    public void A_host_may_be_a_number_but_no_time()
    {
        Assert.Equal("123.com", Assert.Single(Recognizers["url"]("go to 123.com")).Text);
        Assert.Empty(Recognizers["url"]("come at 11.am"));
    }

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
