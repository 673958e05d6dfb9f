using Dapper;
using EthicalBot.Orders.Sqlite;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Audit.Checkpoints;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;

namespace EthicalBot.Storage.Audit;

/// <summary>The audit log in the store's file as it stands when it is opened: read only, beside a running bot or without one, and without any key.</summary>
public sealed class AuditLogFile : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _snapshot;

    private AuditLogFile(SqliteConnection connection)
    {
        _connection = connection;
        _snapshot = connection.BeginTransaction(deferred: true);
        // The first read fixes what is seen.
        HasCheckpoints = connection.ExecuteScalar<long>("select count(*) from sqlite_master where name = 'audit_checkpoints'", transaction: _snapshot) > 0;
    }

    private bool HasCheckpoints { get; }

    /// <summary>Opens the store that <c>ConnectionStrings:Store</c> names.</summary>
    /// <exception cref="InvalidOperationException">There is none, or it cannot be read.</exception>
    public static AuditLogFile Open(IConfiguration configuration)
    {
        var path = StorageServiceCollectionExtensions.StorePathFrom(configuration);
        if (!File.Exists(path))
            throw new InvalidOperationException($"ConnectionStrings:Store is '{Path.GetFullPath(path)}', where no store is.");
        SqliteLibrary.Bind();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        try
        {
            connection.Open();
            return new(connection);
        }
        catch (SqliteException exception)
        {
            connection.Dispose();
            throw new InvalidOperationException($"ConnectionStrings:Store is '{path}', which cannot be read as a store: {exception.Message}", exception);
        }
    }

    /// <summary>The checkpoints that the store keeps.</summary>
    public IReadOnlyList<CheckpointText> Checkpoints() =>
        HasCheckpoints
            ? [.. _connection.Query<(long Sequence, string Line)>("select sequence, line from audit_checkpoints order by sequence", transaction: _snapshot)
                .Select(row => new CheckpointText($"table audit_checkpoints, sequence {row.Sequence}", row.Line))]
            : [];

    /// <summary>The entries in the order of their numbers, one at a time.</summary>
    public IEnumerable<AuditRow> Rows()
    {
        using var command = _connection.CreateCommand();
        command.Transaction = _snapshot;
        command.CommandText = "select number, at, canonical, hash from audit order by number";
        using var reader = command.ExecuteReader();
        while (reader.Read())
            yield return new(reader.GetInt64(0), reader.GetInt64(1), Bytes(reader, 2), Bytes(reader, 3));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _snapshot.Dispose();
        _connection.Dispose();
    }

    // Whoever damages a store need not keep to its types.
    private static byte[] Bytes(SqliteDataReader reader, int column) => reader.GetValue(column) as byte[] ?? [];
}
