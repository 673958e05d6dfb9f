using EthicalBot.Cards;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.OrderStatus;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Complaint;

/// <summary>What a customer gets in writing: that the complaint came, under which reference, until when it is answered, and who mediates.</summary>
public sealed class ComplaintReceipt(Wording wording, CompanyOptions company, OwnOrders own, ICustomerShop shop, IEmails emails, KeyRing keys)
{
    private static readonly TimeSpan Useful = TimeSpan.FromDays(1);

    /// <summary>The acknowledgement for the chat.</summary>
    public string Acknowledge(TurnFacts facts, string reference, string number, string products)
    {
        (string, object)[] values = [("reference", reference), ("deadline", DeadlineOf(facts)), ("mediator", Mediator(facts.Language))];
        return products.Length > 0 ? wording.Get("Complaint.Done.Product", facts.Language, [.. values, ("number", number), ("products", products)])
            : number.Length > 0 ? wording.Get("Complaint.Done.Order", facts.Language, [.. values, ("number", number)])
            : wording.Get("Complaint.Done.Plain", facts.Language, values);
    }

    /// <summary>The e-mail address on file of the customer whose code holds; null when none does or no e-mail leaves here.</summary>
    public async Task<string?> AddressAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        emails.Way != EmailWay.None && await own.CustomerAsync(turn, cancellationToken) is { } customer
        && await shop.CustomerAsync(customer, cancellationToken) is ShopAnswer<Customer>.Found { Value.Email: var address } && Email.IsAddress(address) ? address : null;

    /// <summary>Sends it to the address on file, with the turn's record; without a word of the customer's.</summary>
    public void Send(TurnFacts facts, string address, string reference, string number)
    {
        var name = Email.IsOneLine(company.Name) ? company.Name : company.Assistant;
        var about = number.Length > 0 ? wording.Get("Complaint.Mail.About", facts.Language, ("number", number)) : wording.Get("Complaint.Mail.AboutNone", facts.Language);
        facts.Changes.Add(new EmailQueued(keys.BlindIndex("mail", facts.StepKey("complaint")), "complaint", new(
            address,
            wording.Get("Complaint.Mail.Subject", facts.Language, ("company", name), ("reference", reference)),
            wording.Get("Complaint.Mail.Text", facts.Language, ("received", facts.At), ("about", about), ("reference", reference), ("deadline", DeadlineOf(facts)), ("mediator", Mediator(facts.Language)), ("company", name)),
            facts.Language), facts.At + Useful));
    }

    /// <summary>The last day of the answer, where the shop is.</summary>
    internal DateOnly DeadlineOf(TurnFacts facts) =>
        WorkingDays.After(DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(facts.At, wording.Zone).DateTime), company.ComplaintWorkingDays);

    private string Mediator(string language) =>
        company.Mediator is { IsNamed: true, Name: { } name, Link: { } link }
            ? wording.Get("Complaint.Mediator", language, ("mediator", name), ("link", link.AbsoluteUri))
            : wording.Get("Complaint.MediatorInTerms", language);
}
