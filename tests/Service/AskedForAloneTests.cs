using EthicalBot.Dialogs.Complaint;
using EthicalBot.Dialogs.Refunds;
using EthicalBot.Dialogs.Returns;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Tests.App;
using EthicalBot.Understanding.ServiceRequests;
using Microsoft.Extensions.DependencyInjection;

namespace EthicalBot.Tests.Service;

/// <summary>A complaint and money back are what is asked for, and not what an angry word or a means of payment sounds like.</summary>
public sealed class AskedForAloneTests
{
    [Theory]
    [InlineData("fr", "Non, je ne laisse rien, vous êtes en dessous de tout", false, "Complaint.None")]
    [InlineData("en", "NO I AM NOT LEAVING ANYTHING, YOU ARE USELESS, GOODBYE", false, "Complaint.None")]
    [InlineData("de", "Nein, ich hinterlasse nichts, so ein schlechter Laden", false, "Complaint.None")]
    [InlineData("en", "still no answer to what I asked: how many sizes do you have of that coat?", false, "Complaint.Offer")]
    [InlineData("fr", "c'est scandaleux, trois semaines d'attente pour un tapis", true, "Complaint.Offer")]
    [InlineData("fr", "je dépose une réclamation, trois semaines d'attente pour un tapis", true, null)]
    [InlineData("en", "the courier threw my parcel over the fence and the vase is in pieces", false, null)]
    [InlineData("en", "There was no message from the courier and the vase is smashed", false, null)]
    [InlineData("en", "There was no message from the courier and the vase is smashed", true, "Complaint.Offer")]
    [InlineData("de", "Es kam keine Nachricht vom Boten und die Vase ist kaputt", false, null)]
    [InlineData("es", "El mensajero no dejó el paquete y el jarrón está roto", false, null)]
    [InlineData("fr", "le livreur ne laisse pas de message et le vase est en morceaux", false, null)]
    [InlineData("en", "I leave no message", false, "Complaint.None")]
    [InlineData("fr", "je ne laisse pas de message", false, "Complaint.None")]
    [InlineData("es", "No quiero dejar nada", true, "Complaint.None")]
    [InlineData("en", "I am not making a complaint", true, "Complaint.None")]
    [InlineData("en", "I won't leave a message: I make a complaint about the courier", true, null)]
    public void A_complaint_is_taken_where_it_is_wished_for(string language, string text, bool isOtherOpen, string? instead) =>
        Assert.Equal(instead, new ComplaintWish(ServiceRequestReader.In, AddressTexts.Wording).Instead(text, language, isOtherOpen));

    [Theory]
    [InlineData("fr", "Faire une réclamation")]
    [InlineData("en", "Make a complaint")]
    [InlineData("de", "Beschwerde einreichen")]
    [InlineData("es", "Presentar una reclamación")]
    [InlineData("it", "Presentare un reclamo")]
    [InlineData("pt", "Fazer uma reclamação")]
    [InlineData("nl", "Een klacht indienen")]
    public void The_button_asks_for_one_in_words(string language, string button)
    {
        Assert.Equal(button, AddressTexts.Wording.Get("Complaint.OfferButton", language));
        Assert.Null(new ComplaintWish(ServiceRequestReader.In, AddressTexts.Wording).Instead(button, language, isOtherOpen: true));
    }

    [Theory]
    [InlineData("fr", "faites un geste commercial", null)]
    [InlineData("fr", "changez le vase en bleu grand", null)]
    [InlineData("fr", "remboursez-moi", nameof(RefundDialog))]
    [InlineData("fr", "je voudrais rendre mon manteau, remboursement sur ma carte", nameof(ReturnDialog))]
    [InlineData("en", "I want my money back", nameof(RefundDialog))]
    [InlineData("en", "I'd like to send back the vase, refund to my card", nameof(ReturnDialog))]
    [InlineData("en", "is that too much to ask", null)]
    [InlineData("de", "ich möchte die Vase zurückschicken", nameof(ReturnDialog))]
    [InlineData("it", "vorrei restituire il vaso", nameof(ReturnDialog))]
    [InlineData("it", "rivoglio i miei soldi", nameof(RefundDialog))]
    public async Task Money_back_is_meant_where_words_of_it_stand_alone(string language, string text, string? dialog)
    {
        await using var app = new BotApp();
        var meaning = app.Services.GetRequiredService<RefundMeaning>();
        Assert.Equal(dialog, meaning.Settle(nameof(RefundDialog), text, language, active: null));
        Assert.Null(meaning.Settle(nameof(RefundDialog), text, language, active: nameof(ReturnDialog)));
    }

    [Fact]
    public async Task A_return_takes_the_refund_as_its_means()
    {
        await using var app = new BotApp();
        var customer = await ShopCustomer.ComeAsync(app, "fr");
        var told = await customer.SayAsync("je voudrais rendre la planche à découper de la commande 10060, remboursement sur ma carte");
        Assert.DoesNotContain(customer.Word("Refunds.Ask", ("number", "10060"), ("list", "")).Trim()[..40], told, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("oak")]
    [InlineData("cutting board oak !!")]
    public async Task Words_of_the_shop_switch_no_language(string said)
    {
        const string Wish = "échanger le cutting board de la commande 10060";
        await using var app = new BotApp(services: Requests.Of((Wish, [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app, "fr");
        await customer.SayAsync(Wish);

        var told = await customer.SayAsync(said);
        Assert.DoesNotContain("Order 10060", told, StringComparison.Ordinal);
        Assert.DoesNotContain("What would you like", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_in_another_language_still_does()
    {
        const string Wish = "échanger le cutting board de la commande 10060";
        await using var app = new BotApp(services: Requests.Of((Wish, [new(ServiceRequestKind.Exchange, 0, 1)])));
        var customer = await ShopCustomer.ComeAsync(app, "fr");
        await customer.SayAsync(Wish);

        Assert.Contains("Shall I", await customer.SayAsync("I would like to have the one made of oak, please, the refund on my card"), StringComparison.Ordinal);
    }
}
