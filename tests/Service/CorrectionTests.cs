using EthicalBot.Orders.Writes;
using EthicalBot.Tests.App;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Tests.Service;

/// <summary>What is put right at a read-back is read back anew, as it is now.</summary>
public sealed class CorrectionTests
{
    [Theory]
    [InlineData("en", "send back the lamp and the cutting board of order 10060, I changed my mind, money on my Visa", "hmm actually no, the lamp I'll keep. How much is it then?", "62.00", "151.00")]
    [InlineData("fr", "je renvoie la lampe et la planche à découper de la commande 10060, j'ai changé d'avis, sur ma Visa", "finalement non, la lampe je la garde. Ça fera combien du coup ?", "62,00", "151,00")]
    [InlineData("fr", "je renvoie la lampe et la planche à découper de la commande 10060, j'ai changé d'avis, sur ma Visa", "non, sans la lampe, juste la planche à découper", "62,00", "151,00")]
    [InlineData("it", "vorrei restituire la lampada e il tagliere dell'ordine 10060, ho cambiato idea, sulla mia Visa", "no, senza la lampada", "62,00", "151,00")]
    public async Task What_is_kept_after_all_is_taken_out_and_the_sum_with_it(string language, string wish, string correction, string now, string before)
    {
        await using var app = new BotApp(services: Requests.Of((wish, [new(ServiceRequestKind.Return, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app, language);
        Assert.Contains(before, await customer.SayAsync(wish), StringComparison.Ordinal);

        var told = await customer.SayAsync(correction);
        Assert.Contains(now, told, StringComparison.Ordinal);
        Assert.DoesNotContain(before, told, StringComparison.Ordinal);
        Assert.DoesNotContain(customer.Word("Service.NotUnderstood"), told, StringComparison.Ordinal);
        Assert.Empty((await customer.OrderAsync("10060")).Changes);
    }

    [Fact]
    public async Task One_of_two_alike_pieces_is_chosen_by_how_many_and_asked_for_once()
    {
        const string Wish = "exchange the blanket of order 10060 for plain, the difference on my gift card";
        await using var app = new BotApp(services: Requests.Of((Wish, [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app);

        var asked = await customer.SayAsync(Wish);
        Assert.Contains(customer.Word("Service.Lines.HowMany", ("item", "Wool blanket (size: double, pattern: stripes)"), ("count", 2)), asked, StringComparison.Ordinal);
        var told = await customer.SayAsync("just the one");
        Assert.Equal(2, told.Split("becomes size: double, pattern: plain").Length);
        Assert.DoesNotContain(customer.Word("Service.Lines.HowMany", ("item", "Wool blanket (size: double, pattern: stripes)"), ("count", 2)), told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_difference_by_another_means_leaves_the_order_paid_as_it_is()
    {
        const string Wish = "make the blanket of order 10044 a double one and pay by gift card";
        await using var app = new BotApp(services: Requests.Of((Wish, [new(ServiceRequestKind.ChangeItems, 0, 1), new(ServiceRequestKind.ChangePayment, 2, 3)])));
        var customer = await ShopCustomer.ComeAsync(app);
        await customer.SayAsync(Wish);
        await customer.SayAsync("striped");

        var told = await customer.SayAsync("no, only the difference by gift card");
        Assert.Contains("€30.00", told, StringComparison.Ordinal);
        Assert.DoesNotContain("instead of Visa", told, StringComparison.Ordinal);
        await customer.YesAsync();
        Assert.DoesNotContain((await customer.OrderAsync("10044")).Changes, change => change.Kind == WriteKind.ChangePayment);
    }
}
