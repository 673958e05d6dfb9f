using EthicalBot.Cards;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Service;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Dialogs.Withdrawals;

/// <summary>What a customer who withdraws gets in writing: when it came, under which reference, and until when the money is due.</summary>
public sealed class WithdrawalReceipt(Wording wording, CompanyOptions company, IEmails emails, KeyRing keys)
{
    /// <summary>Days within which the money goes back, from the day of the statement.</summary>
    public const int RefundDays = 14;

    private static readonly TimeSpan Useful = TimeSpan.FromDays(3);

    /// <summary>Until when the money is due: the end of that day where the shop is.</summary>
    public DateTimeOffset DueAfter(DateTimeOffset stated)
    {
        var end = TimeZoneInfo.ConvertTime(stated, wording.Zone).Date.AddDays(RefundDays + 1);
        return new DateTimeOffset(end, wording.Zone.GetUtcOffset(end)).ToUniversalTime().AddMinutes(-1);
    }

    /// <summary>The acknowledgement for the chat.</summary>
    public string Acknowledge(ServiceDraft draft, string language)
    {
        var told = wording.Get("Withdrawals.Acknowledged", language, Values(draft));
        return company.WithdrawalUrl is { } url ? $"{told}\n\n{wording.Get("Withdrawals.Function", language, ("link", url.AbsoluteUri))}" : told;
    }

    /// <summary>Sends it to the address on file, without a word of the customer's; false when no e-mail can go there.</summary>
    public bool Send(TurnFacts facts, string address, ServiceDraft draft)
    {
        if (emails.Way == EmailWay.None || !Email.IsAddress(address))
            return false;
        var name = Email.IsOneLine(company.Name) ? company.Name : company.Assistant;
        facts.Changes.Add(new EmailQueued(keys.BlindIndex("mail", facts.StepKey("withdrawal")), "withdrawal", new(
            address,
            wording.Get("Withdrawals.Mail.Subject", facts.Language, ("company", name), ("reference", draft.Reference ?? "")),
            wording.Get("Withdrawals.Mail.Text", facts.Language, [.. Values(draft), ("company", name)]),
            facts.Language), facts.At + Useful));
        return true;
    }

    private (string, object)[] Values(ServiceDraft draft) =>
        [("at", draft.StatedAt), ("zone", wording.Zone.Id), ("reference", draft.Reference ?? ""), ("due", DueAfter(draft.StatedAt))];
}
