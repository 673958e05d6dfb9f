using System.Text.Json;
using Dapper;
using EthicalBot.Conversation;
using EthicalBot.Conversation.Files;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage;

/// <summary>Files that customers sent, sealed with their name.</summary>
internal sealed class FileStore(IDatabase database, SubjectVault vault, TimeProvider time) : IConversationFiles
{
    /// <inheritdoc/>
    public async Task<string> KeepAsync(
        ConversationKey conversation, string subject, string name, string contentType, ReadOnlyMemory<byte> content, CancellationToken cancellationToken)
    {
        var id = Guid.CreateVersion7().ToString("n");
        var bytes = await vault.SealAsync(subject, JsonSerializer.SerializeToUtf8Bytes(new Named(name, content)), SealContext.File(id), cancellationToken);
        await database.WriteAsync(connection => connection.ExecuteAsync(
            """
            insert into files (id, channel, conversation, subject, content_type, sealed, at)
            select @file, @Channel, @Id, @subject, @contentType, @bytes, @now
            where exists (select 1 from conversations where channel = @Channel and id = @Id and subject = @subject)
            """,
            new { file = id, conversation.Channel, conversation.Id, subject, contentType, bytes, now = time.Now() }), cancellationToken);
        return id;
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<FileEntry>> ListAsync(ConversationKey conversation, CancellationToken cancellationToken) =>
        [.. (await database.ReadAsync(connection => connection.QueryAsync<Entry>(
            "select id, content_type, at from files where channel = @Channel and conversation = @Id order by at", new { conversation.Channel, conversation.Id }), cancellationToken))
            .Select(entry => new FileEntry(entry.Id, entry.Content_Type, entry.At.ToTime()))];

    /// <inheritdoc/>
    public async Task<StoredFile?> OpenAsync(ConversationKey conversation, string id, CancellationToken cancellationToken)
    {
        var row = await database.ReadAsync(connection => connection.QuerySingleOrDefaultAsync<Row>(
            "select subject, content_type, sealed from files where id = @file and channel = @Channel and conversation = @Id",
            new { file = id, conversation.Channel, conversation.Id }), cancellationToken);
        if (row is null || await vault.OpenAsync(row.Subject, row.Sealed, SealContext.File(id), cancellationToken) is not { } bytes)
            return null;

        var named = JsonSerializer.Deserialize<Named>(bytes)!; // sealed by KeepAsync
        return new(id, conversation, named.Name, row.Content_Type, named.Content);
    }

    internal sealed record Named(string Name, ReadOnlyMemory<byte> Content);

    private sealed record Entry(string Id, string Content_Type, long At);

    private sealed record Row(string Subject, string Content_Type, byte[] Sealed);
}
