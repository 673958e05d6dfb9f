using System.Security.Cryptography;
using System.Text;
using EthicalBot.Conversation.Turns;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Orders;
using EthicalBot.Orders.Writes;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Dialogs.Service;

/// <summary>Does what was confirmed, each write once, and notes each in the audit log.</summary>
public sealed class ServiceWriter(IShopWrites writes)
{
    /// <summary>What was tried in this turn, with what became of it.</summary>
    public IReadOnlyList<(ShopWrite Write, WriteOutcome Outcome)> Outcomes { get; private set; } = [];

    /// <summary>The key of a turn's write: the same when the turn runs again, and nothing in it leads to a person.</summary>
    public static string KeyOf(TurnFacts facts, WriteKind kind) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(facts.StepKey($"write-{kind}"))))[..40];

    /// <summary>Does them in order, and stops at the first that is not done; one outcome for each that was tried.</summary>
    public async Task<IReadOnlyList<(ShopWrite Write, WriteOutcome Outcome)>> WriteAsync(IReadOnlyList<ShopWrite> confirmed, TurnFacts facts, CancellationToken cancellationToken)
    {
        var outcomes = new List<(ShopWrite, WriteOutcome)>();
        foreach (var write in confirmed)
        {
            var outcome = await writes.WriteAsync(write, cancellationToken);
            outcomes.Add((write, outcome));
            AutomationGate.Note(facts, write.Rule, outcome);
            facts.Changes.Add(new AuditChange(new(facts.At, AuditActor.Bot, "shop.write"u8, AuditId.Of(facts.Conversation.Subject), AuditId.Of(facts.ActivityId),
                AuditFact.Of("kind"u8, write.Rule), AuditFact.Of("outcome"u8, ResultOf(outcome)), AuditFact.Of("record"u8, AuditId.Of((outcome as WriteOutcome.Done)?.RecordId)))));
            if (outcome is not WriteOutcome.Done)
                break;
        }

        Outcomes = outcomes;
        return outcomes;
    }

    private static WriteResult ResultOf(WriteOutcome outcome) => outcome switch
    {
        WriteOutcome.Done => WriteResult.Done,
        WriteOutcome.Refused => WriteResult.Refused,
        WriteOutcome.Unavailable { MayBeDone: true } => WriteResult.Unknown,
        _ => WriteResult.NotDone,
    };
}
