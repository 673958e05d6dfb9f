using Dapper;
using EthicalBot.Privacy.Keys;

namespace EthicalBot.Storage;

/// <summary>The framework's keys, so that every machine and every start has the same.</summary>
internal sealed class KeyDocumentStore(IDatabase database, TimeProvider time) : IKeyDocuments
{
    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> ReadAllAsync(CancellationToken cancellationToken) =>
        (await database.ReadAsync(connection => connection.QueryAsync<string>("select document from key_documents order by at"), cancellationToken)).AsList();

    /// <inheritdoc/>
    public Task PutAsync(string name, string document, CancellationToken cancellationToken) =>
        database.WriteAsync(connection => connection.ExecuteAsync(
            "insert into key_documents (name, document, at) values (@name, @document, @now) on conflict (name) do update set document = excluded.document",
            new { name, document, now = time.Now() }), cancellationToken);
}
