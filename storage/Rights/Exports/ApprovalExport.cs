using Dapper;
using EthicalBot.Handoff.Approvals;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What the person asked for and somebody had to approve: what was asked, what spoke for and against it, and what was decided.</summary>
internal sealed class ApprovalExport() : ExportedCategoryOf<ApprovalExport.Record>("approvals", Inferred, RetentionRules.Approvals, "approvals")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>(
            "select id, reference, kind, state, asked_at, answer_by, record_id, content, decision from approvals where subject = @Subject order by asked_at, id", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            if (await reading.OpenAsync<ApprovalContent>(row.Content, SealContext.Approval(row.Id), cancellationToken) is not { } content)
                continue;
            var decision = row.Decision is null ? null : await reading.OpenAsync<ApprovalDecision>(row.Decision, SealContext.Decision(row.Id), cancellationToken);
            records.Add(new(
                row.Reference, row.Kind, row.State, row.Asked_At.ToTime(), row.Answer_By.ToTime(), content.Order, content.Items, content.Amount, content.Currency, content.Payload, content.ReplyTo,
                [.. content.For.Select(Point.Of)], [.. content.Against.Select(Point.Of)], [.. content.Sources.Select(source => new Source(source.What, source.At))],
                decision?.At, decision?.Reason, decision?.Words is { } words ? reading.WithoutOthers(words) : null, decision?.CorrectedAmount, row.Record_Id));
        }

        return records;
    }

    internal sealed record Record(
        string Reference, string Kind, string State, DateTimeOffset AskedAt, DateTimeOffset AnswerBy, string? Order, IReadOnlyList<string> Items, decimal? Amount, string? Currency,
        string Change, string? ReplyTo, IReadOnlyList<Point> For, IReadOnlyList<Point> Against, IReadOnlyList<Source> Sources, DateTimeOffset? DecidedAt, string? Reason, string? Words,
        decimal? CorrectedAmount, string? ShopRecord);

    internal sealed record Point(string Rule, IReadOnlyList<string> Facts)
    {
        public static Point Of(ApprovalPoint point) => new(point.Rule, [.. point.Values.Select(value => $"{value.Key}: {value.Value}")]);
    }

    internal sealed record Source(string What, DateTimeOffset At);

    private sealed record Row(string Id, string Reference, string Kind, string State, long Asked_At, long Answer_By, string? Record_Id, byte[] Content, byte[]? Decision);
}
