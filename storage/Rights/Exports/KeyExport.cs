using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>That there is a key for the person; the key itself opens everything and never leaves.</summary>
internal sealed class KeyExport() : ExportedCategoryOf<KeyExport.Record>("subject_keys", Observed, RetentionRules.SubjectKeys, "subject_keys")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken) =>
        [.. (await reading.Connection.QueryAsync<long>("select created_at from subject_keys where subject = @Subject", new { reading.Subject })).Select(at => new Record(at.ToTime()))];

    internal sealed record Record(DateTimeOffset MadeAt);
}
