using EthicalBot.Orders;
using Xunit;

namespace EthicalBot.Tests.Orders;

public sealed class OrderNumberTests
{
    [Theory]
    [InlineData("10042", "10042")]
    [InlineData("#10 042", "10042")]
    [InlineData("n° 10042", "10042")]
    [InlineData("N°10042", "10042")]
    [InlineData("nº 10042", "10042")]
    [InlineData("№ 10042", "10042")]
    [InlineData("no. 10042", "10042")]
    [InlineData("order number: 10042", "10042")]
    [InlineData("Commande numéro 10042.", "10042")]
    [InlineData("１００４２", "10042")]
    [InlineData("ab-1042", "AB-1042")]
    [InlineData("AB–1042", "AB-1042")]
    [InlineData("NO1234", "NO1234")]
    public void Every_usual_spelling_becomes_one(string text, string expected)
    {
        Assert.True(OrderNumber.TryParse(text, out var number));
        Assert.Equal(expected, number.Value);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("123")]
    [InlineData("hello")]
    [InlineData("-1042")]
    [InlineData("10042-")]
    [InlineData("123456789012345678901")]
    [InlineData("10042; drop table")]
    [InlineData("٤٢٤٢٤٢")]
    [InlineData("\udc00")]
    public void Anything_else_is_no_number(string? text) => Assert.False(OrderNumber.TryParse(text, out _));

    [Theory]
    [InlineData("où en est ma commande 10042 ?", "10042")]
    [InlineData("Where is #10 042, please?", "10042")]
    [InlineData("it's AB-1042 I think", "AB-1042")]
    [InlineData("order no. 10042 from 12/11/2026", "10042")]
    [InlineData("ma commande de novembre 2026, la 10042", "10042")]
    [InlineData("2026-10042", "2026-10042")]
    [InlineData("my iPhone15, order UK-20417", "UK-20417")]
    public void A_number_is_found_in_a_sentence(string text, string expected)
    {
        Assert.True(OrderNumber.TryFind(text, out var number));
        Assert.Equal(expected, number.Value);
    }

    [Theory]
    [InlineData("where is my order?")]
    [InlineData("call me on 06 12 34 56 78")]
    [InlineData("marie1042@example.org")]
    [InlineData("mon iPhone15 de 2026")]
    [InlineData("")]
    public void Nothing_is_found_where_there_is_no_number(string text) => Assert.False(OrderNumber.TryFind(text, out _));
}
