using EthicalBot.Cards;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Turns;
using EthicalBot.Orders;
using EthicalBot.Orders.Customers;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Identity;

/// <summary>Sends a code to the address on file, with the turn's record; the same work is done for nobody, and for several people of one name.</summary>
public sealed class CodeSending(ConversationState state, ICustomerShop shop, CodeLimits limits, Codes codes, Wording wording, CompanyOptions company, KeyRing keys)
{
    // What an e-mail that nobody gets is addressed to; reserved, so that nobody ever has it.
    private const string Nobody = "nobody.at.all@invalid.example.invalid";

    private readonly IStatePropertyAccessor<CodeChallenge> _accessor = state.CreateProperty<CodeChallenge>(nameof(CodeChallenge));

    /// <summary>The code that is awaited; null when none was sent or it is over.</summary>
    public async Task<CodeChallenge?> AwaitedAsync(ITurnContext turn, CancellationToken cancellationToken) =>
        await _accessor.GetAsync(turn, cancellationToken: cancellationToken);

    /// <summary>Sends one.</summary>
    /// <param name="clue">By what the customer can be looked for.</param>
    /// <param name="order">The order that was named beside; null for none.</param>
    public async Task<CodeSendingOutcome> SendAsync(ITurnContext turn, CustomerClue clue, string? order, CancellationToken cancellationToken)
    {
        var (facts, named) = (turn.Facts(), limits.IndexOf(clue.Key()));
        if (!clue.TryQuery(out var query))
            throw new ArgumentException("Nobody can be looked for by this.", nameof(clue));
        if (!await limits.MaySendNowAsync(facts, named, cancellationToken))
            return CodeSendingOutcome.TooSoon;
        var lookup = await shop.FindCustomerAsync(query, cancellationToken);
        if (lookup is CustomerLookup.Unavailable)
            return CodeSendingOutcome.Unavailable;
        var customer = lookup is CustomerLookup.Found { Customer: var one } && Email.IsAddress(one.Email) ? one : null;
        if (!await limits.TrySendAsync(facts, named, order, cancellationToken))
            return CodeSendingOutcome.TooOften;

        var address = limits.IndexOf(customer?.Email.ToLowerInvariant() ?? $"nobody {clue.Key()}");
        if (!await limits.MayReachAsync(facts, address, cancellationToken))
            customer = null;
        var (code, challenge) = codes.Make(facts, customer?.Id, named, address);
        challenge.Clue = clue;
        await _accessor.SetAsync(turn, challenge, cancellationToken);
        facts.Changes.Add(new EmailQueued(
            keys.BlindIndex("mail", facts.StepKey("code")), "code", Write(customer?.Email ?? Nobody, code, facts.Language), facts.At + CodeChallenge.Lasts, customer is not null));
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, "code.asked"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(facts.ActivityId))));
        return CodeSendingOutcome.Sent;
    }

    /// <summary>Forgets the code: it was right, or it is over.</summary>
    public Task ForgetAsync(ITurnContext turn, CancellationToken cancellationToken) => _accessor.DeleteAsync(turn, cancellationToken);

    // Not in the subject, which stands on locked screens.
    private Email Write(string to, string code, string language)
    {
        var name = Email.IsOneLine(company.Name) ? company.Name : company.Assistant;
        return new(to, wording.Get("Identity.Mail.Subject", language, ("company", name)), wording.Get("Identity.Mail.Text", language, ("company", name), ("code", code)), language);
    }
}
