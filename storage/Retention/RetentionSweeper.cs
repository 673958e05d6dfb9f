using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Privacy.Register;
using EthicalBot.Storage.Audit;

namespace EthicalBot.Storage.Retention;

/// <summary>Deletes what the declarations say is due, a bounded batch at a time, in one process at a time.</summary>
internal sealed class RetentionSweeper(IDatabase database, ProcessingRegister register, CaseReduction cases, AuditEpochs audit, HoldExpiry holds, Leases leases, TimeProvider time) : IRetention
{
    private const string Lease = "retention";
    private const int Batch = 500;
    private static readonly TimeSpan LeaseLength = TimeSpan.FromMinutes(10);
    private static readonly TimeSpan RenewAfter = TimeSpan.FromMinutes(2);

    private readonly IReadOnlyList<StoredRecords> _sealedForSomebody =
        [.. register.Tables.Where(store => store is { Of: Persons.Customers, KeepsKey: true, Subject: SubjectLink.OwnColumn } && !store.Kept.Any(part => part.Expires is Expiry.WithPerson))];

    /// <inheritdoc/>
    public async Task<int> SweepAsync(TimeSpan idle, CancellationToken cancellationToken)
    {
        if (!await leases.TryTakeAsync(Lease, LeaseLength, cancellationToken))
            return 0;
        try
        {
            await holds.RunAsync(cancellationToken);
            await EndIdleAsync(idle, cancellationToken);
            var changed = 0;
            var taken = time.GetTimestamp();
            foreach (var (store, part) in InOrder())
            {
                changed += part.Expires switch
                {
                    Expiry.Reduced when store.Store == CaseReduction.Store => await cases.RunAsync(store, part, cancellationToken),
                    Expiry.InEpochs => await database.WriteAsync(audit.DropAsync, cancellationToken),
                    _ => await SweepAsync(store, part, cancellationToken),
                };
                if (time.GetElapsedTime(taken) < RenewAfter)
                    continue;
                // Long work: the lease must not end under it.
                if (!await leases.TryTakeAsync(Lease, LeaseLength, cancellationToken))
                    break;
                taken = time.GetTimestamp();
            }

            return changed;
        }
        finally
        {
            await leases.GiveBackAsync(Lease, CancellationToken.None);
        }
    }

    // What hangs on a conversation goes before the conversation, and a person's key after everything.
    private IEnumerable<(StoredRecords Store, KeptPart Part)> InOrder() =>
        register.Tables.SelectMany(store => store.Kept.Select(part => (store, part))).OrderBy(item => item switch
        {
            { part.Expires: Expiry.WithPerson } => 2,
            { store.Store: "conversations" } => 1,
            _ => 0,
        });

    // A conversation ends when its case does, or what somebody has to approve in it; without one, when nobody has said anything for a while.
    private async Task EndIdleAsync(TimeSpan idle, CancellationToken cancellationToken)
    {
        const string Idle =
            $"""
            t.ended_at is null and t.last_at < @since and t.subject not in {DueRows.Held}
            and not exists (select 1 from cases k where k.channel = t.channel and k.conversation = t.id and k.closed_at is null)
            and not exists (select 1 from approvals p where p.channel = t.channel and p.conversation = t.id and p.closed_at is null)
            """;
        var since = time.Now() - (long)idle.TotalMilliseconds;
        await InBatchesAsync("conversations", Idle, "update conversations as t set ended_at = @now", new { now = time.Now(), since }, cancellationToken);
    }

    private async Task<int> SweepAsync(StoredRecords store, KeptPart part, CancellationToken cancellationToken)
    {
        if (DueRows.Of(part, _sealedForSomebody) is not { } due)
            return 0;
        // Only what is kept for a finite time has an end: TimeSpan arithmetic on "for ever" would be a day in the future.
        if (part.Rule.Kept < TimeSpan.Zero)
            throw new InvalidOperationException($"'{store.Store}' has an end, and its rule '{part.Rule.Category}' has none.");
        var act = part.Expires is Expiry.Emptied emptied
            ? $"update {store.Store} as t set {string.Join(", ", emptied.Columns.Select(column => $"{column} = null"))}"
            : $"delete from {store.Store} as t";
        return await InBatchesAsync(
            store.Store, $"{due} and {DueRows.NotHeld(store)}", act, new { now = time.Now(), before = time.Now() - (long)part.Rule.Kept.TotalMilliseconds }, cancellationToken);
    }

    // Looked for beside the writer and checked again by it: a long look holds no turn up.
    private async Task<int> InBatchesAsync(string table, string condition, string act, object parameters, CancellationToken cancellationToken)
    {
        var changed = 0;
        while (true)
        {
            var rows = (await database.ReadAsync(connection => connection.QueryAsync<long>(
                $"select t.{database.RowId} from {table} t where {condition} limit {Batch}", parameters), cancellationToken)).AsList();
            if (rows.Count > 0)
            {
                var with = new DynamicParameters(parameters);
                with.Add("rows", rows);
                changed += await database.WriteAsync(connection => connection.ExecuteAsync($"{act} where t.{database.RowId} in @rows and {condition}", with), cancellationToken);
            }

            if (rows.Count < Batch)
                return changed;
        }
    }
}
