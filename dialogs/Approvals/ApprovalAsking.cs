using EthicalBot.Cards;
using EthicalBot.Conversation.Emails;
using EthicalBot.Conversation.Files;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Handoff.Cases;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Keys;
using EthicalBot.Understanding;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Asks a person to approve a change: recorded with the turn, and the customer is told that nothing has changed yet.</summary>
public sealed class ApprovalAsking(
    Say say, Wording wording, ApprovalWords words, IApprovals approvals, CustomerFacts shop, IConversationFiles files, IEmails emails, ApprovalOptions options, CompanyOptions company, KeyRing keys)
{
    private static readonly string[] Answers = ["Disclosure.AnswerPerson"];

    private readonly byte[] _referenceKey = keys.Derive("approval-reference");

    /// <summary>Asks, once for the same change however often it is asked; returns the reference that the customer was told.</summary>
    /// <param name="write">What the customer confirmed; it is kept word for word, and carried out under a key of its own.</param>
    /// <param name="policy">What the policy was judged by.</param>
    public async Task<string> AskAsync(ITurnContext turn, ShopWrite write, PolicyFacts policy, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var payload = ShopWriteJson.Of(write);
        var hash = ApprovalHash.Of(payload);
        var kind = ApprovalWords.KindOf(write.Rule);
        if (await FindAsync(facts, hash, cancellationToken) is var (reference, by, same))
        {
            await turn.SendActivityAsync(say.TextWithAnswers("Approvals.AskedAgain", facts.Language, Answers,
                ("what", words.What(kind, same, facts.Language)), ("reference", reference), ("by", by)), cancellationToken);
            return reference;
        }

        var content = await ContentAsync(turn, write, policy, payload, hash, cancellationToken);
        var asked = new ApprovalAsked(
            keys.BlindIndex("approval", facts.StepKey(hash)), CaseReference.For(facts.StepKey($"approval/{hash}"), _referenceKey), kind, IsStatutory(write), options.NeedsTwo(content.Amount, content.Currency),
            facts.Language, facts.At, WorkingDays.After(facts.At, options.AnswerWorkingDays, wording.Zone), content);
        facts.Changes.Add(asked);
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, "approval.ask"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(asked.Reference),
            AuditFact.Of("kind"u8, write.Rule), AuditFact.Of("two"u8, asked.NeedsTwo))));
        await turn.SendActivityAsync(say.TextWithAnswers(asked.IsStatutory ? "Approvals.AskedStatutory" : "Approvals.Asked", facts.Language, Answers,
            ("company", company.Name), ("what", words.What(kind, content, facts.Language)), ("reference", asked.Reference), ("by", asked.AnswerBy),
            ("told", wording.Get(content.ReplyTo is null || emails.Way == EmailWay.None ? "Approvals.ToldHere" : "Approvals.ToldHereAndMail", facts.Language))), cancellationToken);
        return asked.Reference;
    }

    // The law gives it, and no person of the company takes it away: they look at the amount.
    private bool IsStatutory(ShopWrite write) => write is Withdraw || (write is Return back && options.IsGuarantee(back.Reason));

    private async Task<(string Reference, DateTimeOffset By, ApprovalContent Content)?> FindAsync(TurnFacts facts, string hash, CancellationToken cancellationToken) =>
        facts.Changes.OfType<ApprovalAsked>().FirstOrDefault(asked => asked.Content.Hash == hash) is { } now ? (now.Reference, now.AnswerBy, now.Content)
        : (await approvals.OpenOfAsync(facts.Conversation.Subject, cancellationToken)).FirstOrDefault(open => open.Content.Hash == hash) is { } before ? (before.Reference, before.AnswerBy, before.Content)
        : null;

    private async Task<ApprovalContent> ContentAsync(ITurnContext turn, ShopWrite write, PolicyFacts policy, string payload, string hash, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        var others = await shop.OthersAsync(write, policy.Now, cancellationToken);
        var sent = await files.ListAsync(facts.Conversation.Key, cancellationToken);
        var known = new CaseFacts(
            write, policy, others?.Orders, sent.Any(file => file.ContentType.StartsWith("image/", StringComparison.Ordinal)),
            facts.Understood?.Signals.Raised.Any(raised => raised.Name == SignalNames.Fraud) == true, options);
        var (pro, contra) = CaseForAndAgainst.Of(known);
        List<ApprovalSource> sources = [new("policy", policy.Now)];
        if (known.Order is not null)
            sources.Insert(0, new("orderRecord", policy.Now));
        if (others is var (_, asOf))
            sources.Add(new("otherOrders", asOf));
        var address = known.Order?.Email ?? policy.Customer?.Email;
        return new(
            payload, hash, known.Amount?.Amount, known.Amount?.Currency, (write as OrderWrite)?.Number.Value, [.. known.Lines.Select(line => line.Name)], pro, contra, sources,
            Email.IsAddress(address) ? address : null);
    }
}
