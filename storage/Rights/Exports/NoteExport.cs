using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>What agents noted about the person; what concerns others in it is taken out.</summary>
internal sealed class NoteExport() : ExportedCategoryOf<NoteExport.Record>("case_notes", Inferred, RetentionRules.MessageForPerson, "case_notes")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>("select reference, id, author, at, sealed from case_notes where subject = @Subject order by at, id", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            if (await reading.OpenAsync(row.Sealed, SealContext.Note(row.Reference, row.Id), cancellationToken) is { } text)
                records.Add(new(row.Reference, row.At.ToTime(), reading.IfIntroduced(row.Author) ?? "agent", reading.WithoutOthers(text)));
        }

        return records;
    }

    internal sealed record Record(string Reference, DateTimeOffset At, string Author, string Text);

    private sealed record Row(string Reference, string Id, string Author, long At, byte[] Sealed);
}
