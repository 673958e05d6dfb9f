using Dapper;
using EthicalBot.Privacy.Retention;

namespace EthicalBot.Storage.Rights.Exports;

/// <summary>The files that the person sent, themselves.</summary>
internal sealed class FileExport() : ExportedCategoryOf<FileExport.Record>("uploaded_files", Provided, RetentionRules.UploadedFiles, "files")
{
    /// <inheritdoc/>
    protected override async Task<IReadOnlyList<Record>> RecordsAsync(ExportReading reading, CancellationToken cancellationToken)
    {
        var rows = await reading.Connection.QueryAsync<Row>("select id, conversation, content_type, at, sealed from files where subject = @Subject order by at", new { reading.Subject });
        var records = new List<Record>();
        foreach (var row in rows)
        {
            if (await reading.OpenAsync<FileStore.Named>(row.Sealed, SealContext.File(row.Id), cancellationToken) is not { } named)
                continue;
            // The id before the name: two files may have one name, and a name alone could be an address on the disk where it is unpacked.
            var path = $"files/{row.Id}-{SafeName(named.Name)}";
            reading.Files.Add(new(path, named.Content));
            reading.NoteOwnWords(named.Name);
            records.Add(new(row.Id, row.Conversation, row.At.ToTime(), named.Name, row.Content_Type, named.Content.Length, path));
        }

        return records;
    }

    private static string SafeName(string name) =>
        new([.. name.Select(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' ? letter : '_').TakeLast(80)]);

    internal sealed record Record(string Id, string Conversation, DateTimeOffset At, string Name, string ContentType, long Bytes, string Path);

    private sealed record Row(string Id, string Conversation, string Content_Type, long At, byte[] Sealed);
}
