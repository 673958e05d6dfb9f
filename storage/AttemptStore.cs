using Dapper;
using EthicalBot.Conversation.Turns;

namespace EthicalBot.Storage;

/// <summary>Attempts at what is guarded, counted before they are made.</summary>
internal sealed class AttemptStore(IDatabase database, TimeProvider time) : IAttemptLimiter
{
    /// <inheritdoc/>
    public Task<bool> TryTakeAsync(IReadOnlyList<AttemptBucket> buckets, string stepKey, CancellationToken cancellationToken) =>
        database.WriteAsync(async connection =>
        {
            var now = time.Now();
            foreach (var bucket in buckets)
            {
                var used = await connection.QuerySingleAsync<long>(
                    "select count(*) from attempts where bucket = @Name and at > @since and step_key <> @stepKey",
                    new { bucket.Name, since = now - (long)bucket.Window.TotalMilliseconds, stepKey });
                if (used >= bucket.Limit)
                    return false;
            }

            foreach (var bucket in buckets)
            {
                await connection.ExecuteAsync(
                    "insert into attempts (bucket, step_key, at) values (@Name, @stepKey, @now) on conflict (bucket, step_key) do nothing",
                    new { bucket.Name, stepKey, now });
            }

            return true;
        }, cancellationToken);

    /// <inheritdoc/>
    public Task GiveBackAsync(string stepKey, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.ExecuteAsync("delete from attempts where step_key = @stepKey", new { stepKey }), cancellationToken);
}
