using System.Diagnostics;
using EthicalBot.Orders;
using Xunit;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Orders;

public sealed class ProofTests(ITestOutputHelper output)
{
    [Theory]
    [InlineData("marie@example.org", "marie@example.org")]
    [InlineData("c'est marie@example.org", "marie@example.org")]
    [InlineData("C’est Marie.Dupont+cmd@Example.ORG.", "marie.dupont+cmd@example.org")]
    [InlineData("my e-mail: <tom@mail.example.com>, thanks", "tom@mail.example.com")]
    [InlineData("mailto:tom@example.com", "tom@example.com")]
    [InlineData("marie＠example.org", "marie@example.org")]
    [InlineData("10042 75011 marie@example.org", "marie@example.org")]
    public void An_email_is_found_anywhere_in_the_sentence(string text, string expected)
    {
        Assert.True(Proof.TryParse(text, out var proof));
        Assert.Equal((ProofKind.Email, expected), (proof.Kind, proof.Value));
    }

    [Theory]
    [InlineData("75011", "75011")]
    [InlineData("75 011", "75011")]
    [InlineData("le code postal est 75011.", "75011")]
    [InlineData("F-75011", "75011")]
    [InlineData("my postcode is sw1a 1aa", "SW1A1AA")]
    [InlineData("SW1A1AA", "SW1A1AA")]
    [InlineData("it's m1 1ae, Manchester", "M11AE")]
    [InlineData("1000", "1000")]
    [InlineData("B-1000 Bruxelles", "1000")]
    [InlineData("1000 je crois", "1000")]
    [InlineData("1012 AB", "1012AB")]
    [InlineData("1012ab", "1012AB")]
    [InlineData("mijn postcode is 1012 ab", "1012AB")]
    [InlineData("1000-205 Lisboa", "1000-205")]
    [InlineData("D02 X285", "D02X285")]
    [InlineData("10042 75011", "75011")]
    [InlineData("٧٥٠١١ or 75011", "75011")]
    public void A_postcode_is_found_anywhere_in_the_sentence(string text, string expected)
    {
        Assert.True(Proof.TryParse(text, out var proof));
        Assert.Equal((ProofKind.Postcode, expected), (proof.Kind, proof.Value));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("je ne sais plus")]
    [InlineData("marie@")]
    [InlineData("émarie@example.org")]
    [InlineData("06 12 34 56 78")]
    [InlineData("07700 900123")]
    [InlineData("le 12/11/2026")]
    [InlineData("4111 1111 1111 1111")]
    [InlineData("\ud800")]
    public void Anything_else_proves_nothing(string? text) => Assert.False(Proof.TryParse(text, out _));

    [Theory]
    [InlineData("10042", null)]
    [InlineData("10 042", null)]
    [InlineData("it is 10042, postcode 75011", "75011")]
    [InlineData("75011, commande 10042", "75011")]
    public void The_orders_own_number_is_not_taken_for_a_postcode(string text, string? expected)
    {
        Assert.True(OrderNumber.TryParse("10042", out var order));

        Proof.TryParse(text, order, out var proof);

        Assert.Equal(expected, proof?.Value);
    }

    [Fact]
    public void A_proof_shows_its_kind_and_not_its_value()
    {
        Assert.True(Proof.TryParse("marie@example.org", out var proof));
        Assert.Equal("Proof by Email", proof.ToString());
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("a-")]
    [InlineData("a.")]
    [InlineData("1-1")]
    [InlineData("a@a.")]
    [InlineData("SW1A 1A")]
    [InlineData("no. ")]
    public void A_thousand_tiring_characters_tire_nobody(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 1_000 / piece.Length));
        var start = Stopwatch.GetTimestamp();

        Proof.TryParse(text, Typed.Number("10042"), out _);
        OrderNumber.TryFind(text, out _);

        var taken = Stopwatch.GetElapsedTime(start);
        output.WriteLine($"{piece}: {taken.TotalMilliseconds:F2} ms");
        Assert.True(taken < TimeSpan.FromMilliseconds(250));
    }
}
