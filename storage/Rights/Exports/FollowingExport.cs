using Dapper;
using EthicalBot.Conversation.Notices;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What the person asked to be told first, and what they were told.</summary>
internal sealed class FollowingExport() : ExportedCategoryOf<FollowingExport.Record>("followings", Provided, RetentionRules.Followings, "followings")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>("select id, purpose, sealed, at, ends_at from followings where subject = @Subject order by at, id", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            if (await reading.OpenAsync<FollowedOrder>(row.Sealed, SealContext.Following(row.Id), cancellationToken) is not { } order)
                continue;
            reading.NoteOwnWords(order.Number);
            reading.NoteOwnWords(order.Proof);
            records.Add(new(order.AskedAt, row.Purpose, order.Number, order.Proof, order.Language, order.MayMail, [.. order.Told], row.Ends_At.ToTime()));
        }

        return records;
    }

    internal sealed record Record(DateTimeOffset At, string Purpose, string? Order, string? OrderProof, string Language, bool ByMail, string[] Told, DateTimeOffset Until);

    private sealed record Row(string Id, string Purpose, byte[] Sealed, long At, long Ends_At);
}
