using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Service;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Orders;
using EthicalBot.Orders.Policy;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy.Audit;
using Microsoft.Bot.Builder;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Carries out what was accepted, in two turns: the first looks whether it may still be done, the second asks the shop, and asks it again with the same key if it runs again.</summary>
public sealed class ApprovalCarrying(CustomerFacts shop, IShopWrites writes, ApprovalTelling telling, ApprovalWords words, Wording wording, ShopWords shopWords, CompanyOptions company)
{
    private const int MostTries = 8;
    private static readonly TimeSpan FirstPause = TimeSpan.FromMinutes(1);

    /// <summary>Goes on with it; true when it has failed and a person has to look.</summary>
    public async Task<bool> CarryOutAsync(ITurnContext turn, Approval approval, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        // What was accepted is what was asked, to the letter.
        if (ApprovalHash.Of(approval.Content.Payload) != approval.Content.Hash || approval.Decision?.Hash != approval.Content.Hash
            || ShopWriteJson.Read(approval.Content.Payload, approval.Id) is not { } write)
            return await FailAsync(turn, approval, "Approvals.FailedChanged", AuditFact.Of("why"u8, "payload"u8), cancellationToken);

        write = write with { Approval = approval.Id };
        if (!approval.Begun)
        {
            if (await shop.ReadAsync(write, facts.At, cancellationToken) is not { } policy)
                return await LaterAsync(turn, approval, cancellationToken);
            if (PolicyCheck.Refusal(write, policy) is { } refused)
                return await FailAsync(turn, approval, "Approvals.FailedChanged", Why(refused), cancellationToken);
            // Recorded before the shop is asked: from here on only its answer says whether it is done.
            facts.Changes.Add(new ApprovalMoved(approval.Id, approval.Version, ApprovalState.Accepted, Pending: true) { Begun = true });
            return false;
        }

        var outcome = await writes.WriteAsync(write, cancellationToken);
        if (outcome is not WriteOutcome.Unavailable)
            AutomationGate.Note(facts, write.Rule, outcome);
        return outcome switch
        {
            WriteOutcome.Done done => await DoneAsync(turn, approval, done, cancellationToken),
            WriteOutcome.Refused refused => await FailAsync(turn, approval, "Approvals.FailedChanged", Why(refused.Reason), cancellationToken),
            _ => await LaterAsync(turn, approval, cancellationToken),
        };
    }

    private async Task<bool> DoneAsync(ITurnContext turn, Approval approval, WriteOutcome.Done done, CancellationToken cancellationToken)
    {
        var (facts, language) = (turn.Facts(), turn.Facts().Language);
        facts.Changes.Add(new ApprovalMoved(approval.Id, approval.Version, ApprovalState.Done, Pending: false) { Begun = true, RecordId = done.RecordId });
        Audit(facts, approval, "approval.done"u8);
        var money = approval is { Decision.CorrectedAmount: { } right, Content.Currency: { } currency }
            ? wording.Get("Approvals.Corrected", language, ("amount", words.Amount(right, currency, language)))
            : words.Money(done.Settlements, language);
        await telling.TellAsync(turn, approval, wording.Get("Approvals.Done", language,
            ("company", company.Name), ("reference", approval.Reference), ("what", words.What(approval.Kind, approval.Content, language)), ("record", done.RecordId), ("money", string.Join("\n", new[] { money, shopWords.LabelOf(done, language) }.Where(line => line.Length > 0)))), [], cancellationToken);
        return false;
    }

    private async Task<bool> LaterAsync(ITurnContext turn, Approval approval, CancellationToken cancellationToken)
    {
        if (approval.Tries >= MostTries)
            return await FailAsync(turn, approval, "Approvals.FailedUnavailable", AuditFact.Of("why"u8, "unavailable"u8), cancellationToken);
        turn.Facts().Changes.Add(new ApprovalMoved(approval.Id, approval.Version, ApprovalState.Accepted, Pending: true)
        {
            Begun = approval.Begun,
            Tries = approval.Tries + 1,
            NotBefore = turn.Facts().At + (FirstPause * Math.Pow(2, approval.Tries)),
        });
        return false;
    }

    private async Task<bool> FailAsync(ITurnContext turn, Approval approval, string key, AuditFact why, CancellationToken cancellationToken)
    {
        var (facts, language) = (turn.Facts(), turn.Facts().Language);
        facts.Changes.Add(new ApprovalMoved(approval.Id, approval.Version, ApprovalState.Failed, Pending: false) { Begun = approval.Begun });
        Audit(facts, approval, "approval.fail"u8, why);
        await telling.TellAsync(turn, approval, wording.Get(key, language,
            ("company", company.Name), ("reference", approval.Reference), ("what", words.What(approval.Kind, approval.Content, language))), [], cancellationToken);
        return true;
    }

    private static AuditFact Why(RefusedReason reason) => AuditFact.Of("why"u8, reason);

    private static void Audit(TurnFacts facts, Approval approval, AuditWord action, params AuditFact[] why) =>
        facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, action, AuditId.Of(facts.Conversation.Subject), AuditId.Of(approval.Reference), why)));
}
