using EthicalBot.Cards;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Tells a customer what became of their request: in the chat, where it waits for them, and by e-mail where an address is on file.</summary>
public sealed class ApprovalTelling(Say say, Wording wording, IEmails emails, CompanyOptions company, KeyRing keys)
{
    // Older news than this is read in the chat, or asked for.
    private static readonly TimeSpan MailLasts = TimeSpan.FromDays(3);

    /// <summary>Tells it.</summary>
    /// <param name="text">In words that were written beforehand.</param>
    /// <param name="answers">The texts of the buttons under it.</param>
    public async Task TellAsync(ITurnContext turn, Approval approval, string text, IReadOnlyList<string> answers, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var told = MessageFactory.Text(text).MarkNews();
        if (answers.Count > 0)
            told.SuggestedActions = new SuggestedActions { Actions = [.. answers.Select(words => new CardAction(ActionTypes.ImBack, title: words, value: words))] };
        await turn.SendActivityAsync(told, cancellationToken);
        if (OwnWords(approval) is { } own)
        {
            // Plain: shown as the person typed it.
            var words = MessageFactory.Text(own.Words).MarkPerson(own.Name);
            words.TextFormat = TextFormatTypes.Plain;
            await turn.SendActivityAsync(words, cancellationToken);
        }

        if (approval.Content.ReplyTo is { } address && emails.Way != EmailWay.None)
            facts.Changes.Add(new EmailQueued(keys.BlindIndex("mail", facts.StepKey("approval")), "approval", Write(address, approval, text, facts.Language), facts.At + MailLasts));
    }

    /// <summary>Says something in the chat alone.</summary>
    public Task SayAsync(ITurnContext turn, string key, CancellationToken cancellationToken, params (string Name, object Value)[] values) =>
        turn.SendActivityAsync(say.Text(key, turn.Facts().Language, values), cancellationToken);

    private static (string Words, string Name)? OwnWords(Approval approval) =>
        approval is { State: ApprovalState.Refused or ApprovalState.Accepted, Decision: { Words: { Length: > 0 } words, Name: var name } } ? (words, name) : null;

    private Email Write(string to, Approval approval, string text, string language)
    {
        var name = Email.IsOneLine(company.Name) ? company.Name : company.Assistant;
        var own = OwnWords(approval) is var (words, agent) ? wording.Get("Approvals.MailWords", language, ("agent", agent), ("company", name), ("words", words)) : null;
        string?[] parts = [text, own, wording.Get("Approvals.Mail.End", language)];
        return new(to, wording.Get("Approvals.Mail.Subject", language, ("company", name), ("reference", approval.Reference)), string.Join("\n\n", parts.OfType<string>()), language);
    }
}
