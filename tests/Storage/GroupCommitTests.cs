using Dapper;
using EthicalBot.Storage.Sqlite;
using Microsoft.Data.Sqlite;

namespace EthicalBot.Tests.Storage;

public sealed class GroupCommitTests : IAsyncLifetime
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    private readonly string _folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
    private readonly SqliteDatabase _database;

    public GroupCommitTests()
    {
        _database = SqliteDatabase.Open(Path.Combine(_folder, "store.db"));
    }

    [Fact]
    public async Task A_job_that_fails_undoes_itself_and_none_of_its_neighbours()
    {
        await CreateAsync();
        using var gate = new ManualResetEventSlim();
        var busy = await BusyAsync(gate);
        // All of these wait for the writer and so share its next commit.
        var jobs = Enumerable.Range(1, 40).Select(number => WriteAsync(number, () =>
        {
            if (number % 5 == 0)
                throw new InvalidOperationException($"job {number}");
        }, again: number % 7 == 0)).ToList();
        gate.Set();

        await busy.WaitAsync(Patience);
        for (var number = 1; number <= jobs.Count; number++)
        {
            var failed = await Record.ExceptionAsync(() => jobs[number - 1].WaitAsync(Patience));
            Assert.Equal(number % 5 == 0 ? typeof(InvalidOperationException) : number % 7 == 0 ? typeof(SqliteException) : null, failed?.GetType());
        }

        Assert.Equal(Enumerable.Range(0, 41).Where(number => number == 0 || (number % 5 != 0 && number % 7 != 0)), await NumbersAsync());
    }

    [Fact]
    public async Task A_job_that_ends_the_transaction_fails_its_neighbours_and_the_next_ones_are_written()
    {
        await CreateAsync();
        using var gate = new ManualResetEventSlim();
        var busy = await BusyAsync(gate);
        var before = WriteAsync(1, () => { });
        var breaks = _database.WriteAsync<int>(async connection =>
        {
            await connection.ExecuteAsync("rollback");
            throw new InvalidOperationException("broken");
        }, CancellationToken.None);
        gate.Set();

        await busy.WaitAsync(Patience);
        Assert.NotNull(await Record.ExceptionAsync(() => breaks.WaitAsync(Patience)));
        var neighbour = await Record.ExceptionAsync(() => before.WaitAsync(Patience));
        await WriteAsync(2, () => { }).WaitAsync(Patience);

        // Told and done are the same: what was said to be written is there, the other is not.
        Assert.Equal(neighbour is null ? [0, 1, 2] : [0, 2], await NumbersAsync());
        Assert.NotNull(neighbour);
    }

    [Fact]
    public async Task A_caller_who_goes_before_the_commit_does_not_stop_the_others()
    {
        await CreateAsync();
        using var gone = new CancellationTokenSource();
        await gone.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _database.WriteAsync(connection => connection.ExecuteAsync("insert into t values (9)"), gone.Token));
        await WriteAsync(1, () => { }).WaitAsync(Patience);

        Assert.Equal([1], await NumbersAsync());
    }

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        await _database.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private Task<int> CreateAsync() =>
        _database.WriteAsync(connection => connection.ExecuteAsync("create table t (a integer primary key)"), CancellationToken.None);

    private Task<int> WriteAsync(int number, Action then, bool again = false) =>
        _database.WriteAsync(async connection =>
        {
            await connection.ExecuteAsync("insert into t values (@number)", new { number });
            then();
            return again ? await connection.ExecuteAsync("insert into t values (@number)", new { number }) : 1;
        }, CancellationToken.None);

    /// <summary>A job of its own commit, at work until the gate opens: all that comes after it waits and is committed together.</summary>
    private async Task<Task<int>> BusyAsync(ManualResetEventSlim gate)
    {
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var busy = WriteAsync(0, () =>
        {
            begun.SetResult();
            gate.Wait();
        });
        await begun.Task.WaitAsync(Patience);
        return busy;
    }

    private async Task<IEnumerable<int>> NumbersAsync() =>
        await _database.ReadAsync(connection => connection.QueryAsync<int>("select a from t order by a"), CancellationToken.None);
}
