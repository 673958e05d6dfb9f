using System.Data.Common;
using System.Globalization;
using System.Threading.Channels;
using Dapper;
using EthicalBot.Orders.Sqlite;
using Microsoft.Data.Sqlite;

namespace EthicalBot.Storage.Sqlite;

/// <summary>
/// The embedded engine. One connection writes, and everything that waits for it shares a commit: SQLite has one writer anyway,
/// and a commit that reaches the disk costs the same for one turn as for sixty.
/// </summary>
internal sealed class SqliteDatabase : IDatabase, IAsyncDisposable
{
    private const int MostPerCommit = 64;

    private readonly string _connectionString;
    private readonly SqliteConnection _writer;
    private readonly Channel<Job> _jobs = Channel.CreateBounded<Job>(new BoundedChannelOptions(10_000) { SingleReader = true });
    private readonly Task _writing;

    private SqliteDatabase(string connectionString, SqliteConnection writer)
    {
        _connectionString = connectionString;
        _writer = writer;
        // A thread of its own: the driver's calls block, and a blocked pool thread would be one turn fewer.
        _writing = Task.Factory.StartNew(WriteLoop, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>Opens the store, creating and migrating it as needed.</summary>
    public static SqliteDatabase Open(string path)
    {
        SqliteLibrary.Bind();
        if (Path.GetDirectoryName(Path.GetFullPath(path)) is { } folder)
            Directory.CreateDirectory(folder);
        var connectionString = new SqliteConnectionStringBuilder { DataSource = path, Pooling = true }.ToString();
        var writer = OpenWriter(path, connectionString);
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        if (SqliteMigrations.AreMissing(writer))
        {
            // Under the lock: the shape of a store that another process serves is not changed.
            using (SqliteStoreLock.Take(path))
                SqliteMigrations.Apply(writer);
        }

        return new(connectionString, writer);
    }

    /// <inheritdoc/>
    public async Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        await using var connection = Connect(_connectionString);
        return await work(connection);
    }

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        var job = new Job<T>(work);
        await _jobs.Writer.WriteAsync(job, cancellationToken);
        return await job.Done;
    }

    /// <inheritdoc/>
    public async Task<bool> ForgetAsync(CancellationToken cancellationToken)
    {
        var job = new ForgetJob();
        await _jobs.Writer.WriteAsync(job, cancellationToken);
        return await job.Done;
    }

    /// <inheritdoc/>
    public string RowId => "rowid";

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, IReadOnlySet<string>>> TablesAsync(CancellationToken cancellationToken) =>
        ReadAsync(async connection =>
        {
            var columns = await connection.QueryAsync<(string Table, string Column)>(
                """
                select t.name, c.name from sqlite_master t join pragma_table_info(t.name) c
                where t.type = 'table' and t.name not like 'sqlite!_%' escape '!'
                """);
            return (IReadOnlyDictionary<string, IReadOnlySet<string>>)columns.GroupBy(row => row.Table)
                .ToDictionary(table => table.Key, table => (IReadOnlySet<string>)table.Select(row => row.Column).ToHashSet());
        }, cancellationToken);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _jobs.Writer.TryComplete();
        await _writing;
        await _writer.DisposeAsync();
        SqliteConnection.ClearPool(new SqliteConnection(_connectionString));
    }

    private static SqliteConnection OpenWriter(string path, string connectionString)
    {
        try
        {
            var writer = Connect(connectionString);
            // Kept in the file itself. FULL: an acknowledged message survives a power cut, not only a killed process.
            Execute(writer, "pragma journal_mode = wal");
            Execute(writer, "pragma synchronous = full");
            // What is deleted is overwritten: a destroyed key must not lie in a free page.
            Execute(writer, "pragma secure_delete = on");
            return writer;
        }
        catch (SqliteException exception)
        {
            throw new InvalidOperationException(
                $"ConnectionStrings:Store is '{path}', which does not open as a store: {exception.Message} Give the path of an EthicalBot store, or of a file that does not exist yet.",
                exception);
        }
    }

    private void WriteLoop()
    {
        var batch = new List<Job>(MostPerCommit);
        // Blocking on purpose: this is the writer's own thread.
        while (_jobs.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            ForgetJob? forget = null;
            while (forget is null && batch.Count < MostPerCommit && _jobs.Reader.TryRead(out var job))
            {
                forget = job as ForgetJob;
                if (forget is null)
                    batch.Add(job);
            }

            if (batch.Count > 0)
                Commit(batch);
            batch.Clear();
            // No part of a commit: the engine empties its log between two.
            forget?.Clear(_writer);
        }
    }

    private void Commit(List<Job> batch)
    {
        try
        {
            Execute(_writer, "begin immediate");
            foreach (var job in batch)
                job.Run(_writer);
            Execute(_writer, "commit");
        }
        catch (Exception exception)
        {
            // The disk is full, the file is locked by a stranger, a job has ended the transaction: nobody in this batch was written, and the loop goes on.
            foreach (var job in batch)
                job.Fail(exception);
            RollBack();
            return;
        }

        foreach (var job in batch)
            job.Complete();
    }

    private void RollBack()
    {
        try
        {
            if (SQLitePCL.raw.sqlite3_get_autocommit(_writer.Handle) == 0)
                Execute(_writer, "rollback");
        }
        catch (SqliteException)
        {
            // SQLite has rolled back by itself, or the next "begin" fails its batch: either way nobody is told of a write that was not made.
        }
    }

    private static SqliteConnection Connect(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        return connection;
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private abstract class Job
    {
        public abstract void Run(SqliteConnection connection);

        public abstract void Complete();

        public abstract void Fail(Exception exception);
    }

    private sealed class ForgetJob : Job
    {
        private readonly TaskCompletionSource<bool> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public Task<bool> Done => _done.Task;

        public void Clear(SqliteConnection connection)
        {
            try
            {
                using var command = connection.CreateCommand();
                command.CommandText = "pragma wal_checkpoint(truncate)";
                _done.TrySetResult(Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture) == 0);
            }
            catch (SqliteException)
            {
                // Busy or full: the log stays, and who asked asks again.
                _done.TrySetResult(false);
            }
        }

        public override void Run(SqliteConnection connection)
        {
        }

        public override void Complete() => _done.TrySetResult(false);

        public override void Fail(Exception exception) => _done.TrySetException(exception);
    }

    private sealed class Job<T>(Func<DbConnection, Task<T>> work) : Job
    {
        private readonly TaskCompletionSource<T> _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        private T? _result;
        private Exception? _exception;

        public Task<T> Done => _done.Task;

        public override void Run(SqliteConnection connection)
        {
            Execute(connection, "savepoint job");
            try
            {
                // The driver completes synchronously, so nothing waits here; work must not await anything but this connection.
                _result = work(connection).GetAwaiter().GetResult();
                Execute(connection, "release job");
            }
            catch (Exception exception) when (SQLitePCL.raw.sqlite3_get_autocommit(connection.Handle) == 0)
            {
                // One job's failure must not undo its neighbours in the same commit.
                Execute(connection, "rollback to job");
                Execute(connection, "release job");
                _exception = exception;
            }
        }

        public override void Complete()
        {
            if (_exception is null)
                _done.TrySetResult(_result!);
            else
                _done.TrySetException(_exception);
        }

        public override void Fail(Exception exception) => _done.TrySetException(_exception ?? exception);
    }
}
