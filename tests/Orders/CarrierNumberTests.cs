using EthicalBot.Orders.Carriers;
using Xunit;

namespace EthicalBot.Tests.Orders;

public sealed class CarrierNumberTests
{
    [Theory]
    [InlineData("RB 123 456 785 GB", null, Carrier.OtherPost)]
    [InlineData("LA123456785FR", null, Carrier.LaPoste)]
    [InlineData("xy123456785fr", null, Carrier.Chronopost)]
    [InlineData("EE123456785FR", null, Carrier.Chronopost)]
    [InlineData("RB123456785DE", null, Carrier.Dhl)]
    [InlineData("6A12345678901", null, Carrier.LaPoste)]
    [InlineData("1Z999AA10123456784", null, Carrier.Ups)]
    [InlineData("JJD0003900078278391", "DHL", Carrier.Dhl)]
    [InlineData("00340434161094042557", null, Carrier.Dhl)]
    [InlineData("12345678", "Mondial Relay", Carrier.MondialRelay)]
    [InlineData("05222012345678", "DPD France", Carrier.Dpd)]
    [InlineData("123456789012", "FedEx Express", Carrier.FedEx)]
    public void A_number_says_its_carrier(string text, string? name, Carrier carrier)
    {
        Assert.True(CarrierNumber.TryRead(text, name, out var number));

        Assert.Equal(carrier, number.Carrier);
        Assert.DoesNotContain(number.Number, number.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RB123456784GB", null)]
    [InlineData("1Z999AA10123456785", null)]
    [InlineData("12345678", null)]
    [InlineData("05222012345678", null)]
    [InlineData("123456789011", "FedEx")]
    [InlineData("1Z999AA10123456784", "DHL")]
    [InlineData("CV100428815FR", "Colivite")]
    [InlineData("LA123456785FR&x=1", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void A_wrong_check_digit_and_a_guess_say_nothing(string? text, string? name) => Assert.False(CarrierNumber.TryRead(text, name, out _));

    [Fact]
    public void A_link_leads_to_the_carrier_s_own_host_and_nowhere_else()
    {
        var hosts = new Dictionary<Carrier, string>
        {
            [Carrier.LaPoste] = "www.laposte.fr",
            [Carrier.Chronopost] = "www.chronopost.fr",
            [Carrier.MondialRelay] = "www.mondialrelay.fr",
            [Carrier.Dhl] = "www.dhl.com",
            [Carrier.Dpd] = "tracking.dpd.de",
            [Carrier.Ups] = "www.ups.com",
            [Carrier.FedEx] = "www.fedex.com",
        };

        foreach (var carrier in Enum.GetValues<Carrier>())
        {
            var link = CarrierLinks.For(carrier, "AB123");
            Assert.Equal(hosts.GetValueOrDefault(carrier), link?.Host);
            Assert.True(link is null || (link.Scheme == "https" && link.ToString().EndsWith("AB123", StringComparison.Ordinal)));
        }
    }
}
