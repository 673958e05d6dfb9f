using Dapper;
using EthicalBot.Privacy.Audit;
using EthicalBot.Storage.Changes;

namespace EthicalBot.Storage.Retention;

/// <summary>Ends the holds whose date has come, each with its line in the audit log.</summary>
internal sealed class HoldExpiry(IDatabase database, TimeProvider time)
{
    /// <summary>Ends what is due; a hold ends at its date, whenever this runs.</summary>
    public Task<int> RunAsync(CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var now = time.GetUtcNow();
            var due = (await connection.QueryAsync<(string Id, string Subject)>(
                "select id, subject from holds where ended_at is null and until <= @now limit 500", new { now = now.ToUnixTimeMilliseconds() })).AsList();
            foreach (var (id, subject) in due)
            {
                await connection.ExecuteAsync("update holds set ended_at = until, ended_by = 'bot' where id = @id", new { id });
                await AuditWriter.AppendAsync(connection, new(now, AuditActor.Bot, "hold.expired"u8, AuditId.Of(subject), AuditId.Of(id)));
            }

            return due.Count;
        }, cancellationToken);
}
