using EthicalBot.Cards;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Handoff.Automations;
using EthicalBot.Privacy.Audit;
using Microsoft.Bot.Builder;
using System.Text.RegularExpressions;

namespace EthicalBot.Dialogs.Approvals;

/// <summary>Hears that a customer contests a person's refusal: by the button, or by its word and the reference in their own words.</summary>
public sealed partial class Contests(IApprovals approvals, ApprovalTelling telling, Wording wording, ApprovalOptions options, CompanyOptions company)
{
    private const int LongestText = 300;

    /// <summary>Notes it and says who decides now; false when the message is about something else.</summary>
    public async Task<bool> HearAsync(ITurnContext turn, CancellationToken cancellationToken)
    {
        var facts = turn.Facts();
        if (ReferenceIn(turn.Activity.Text, facts.Language) is not { } reference)
            return false;
        // Somebody else's is answered like one that does not exist.
        if (await approvals.FindByReferenceAsync(reference, cancellationToken) is not { } approval || approval.Subject != facts.Conversation.Subject)
        {
            await telling.SayAsync(turn, "Approvals.NotToContest", cancellationToken, ("reference", reference));
            return true;
        }

        if (approval.MayBeContested)
        {
            var by = WorkingDays.After(facts.At, options.AnswerWorkingDays, wording.Zone);
            facts.Changes.Add(new ApprovalMoved(approval.Id, approval.Version, ApprovalState.Contested, Pending: false) { AnswerBy = by });
            AutomationGate.Note(facts, approval.Kind, AutomationResult.Contested);
            facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Customer, "approval.contest"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(approval.Reference))));
            await telling.SayAsync(turn, "Approvals.Contested", cancellationToken, ("reference", reference), ("company", company.Name), ("by", by));
        }
        else if (approval.IsOpen)
            await telling.SayAsync(turn, "Approvals.ContestedAlready", cancellationToken, ("reference", reference), ("by", approval.AnswerBy));
        else
            await telling.SayAsync(turn, "Approvals.NotToContest", cancellationToken, ("reference", reference));
        return true;
    }

    private string? ReferenceIn(string? text, string language) =>
        text is { Length: <= LongestText } && Reference().Match(text) is { Success: true } match
        && wording.Get("Approvals.ContestWords", language).Split('|').Any(word => text.Replace('’', '\'').Contains(word, StringComparison.OrdinalIgnoreCase))
            ? $"{match.Groups[1].Value}-{match.Groups[2].Value}".ToUpperInvariant()
            : null;

    [GeneratedRegex(@"(?<![\w-])([2-9a-hj-np-z]{4})[-‑–]([2-9a-hj-np-z]{4})(?![\w-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Reference();
}
