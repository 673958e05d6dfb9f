using System.Data.Common;

namespace EthicalBot.Storage;

/// <summary>The engine under the stores: SQLite embedded, PostgreSQL for many machines. The SQL of the stores is written for both.</summary>
internal interface IDatabase
{
    /// <summary>Reads; sees what was committed when it began.</summary>
    Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Runs the work in a transaction: all of it is durable when this completes, or nothing is and the exception says why.</summary>
    Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken);

    /// <summary>Takes what was deleted out of the engine's own journals on the disk; false when a reader still holds them, so that it must be asked again.</summary>
    Task<bool> ForgetAsync(CancellationToken cancellationToken);

    /// <summary>The engine's own name of a row, by which a batch of rows is named: rowid, or ctid.</summary>
    string RowId { get; }

    /// <summary>Every table with the names of its columns, but those of the engine itself.</summary>
    Task<IReadOnlyDictionary<string, IReadOnlySet<string>>> TablesAsync(CancellationToken cancellationToken);
}
