using EthicalBot.Orders.Sqlite;
using Microsoft.Data.Sqlite;

namespace EthicalBot.Orders.Demo;

/// <summary>What was changed since the demo shop was made: an SQLite file beside its own, one transaction a change.</summary>
internal sealed class DemoLedger(string path)
{
    private const string Shape =
        """
        create table if not exists changed (shop text not null, kind text not null, id text not null, body text not null, primary key (shop, kind, id));
        create table if not exists written (
            record integer primary key autoincrement, shop text not null, key text not null, print text not null, body text not null, unique (shop, key));
        """;

    private readonly Lock _writing = new();

    /// <summary>The ledger to read in, or nothing when nothing was ever changed.</summary>
    public DemoLedgerPage? Read(DemoShopIndex index) => File.Exists(path) ? new(Open(SqliteOpenMode.ReadWrite), index.Shop, isWriting: false) : null;

    /// <summary>Does something in one transaction; whoever comes meanwhile, from this process or another, waits for its end.</summary>
    public T Write<T>(DemoShopIndex index, Func<DemoLedgerPage, T> work)
    {
        lock (_writing)
        {
            using var page = new DemoLedgerPage(Open(SqliteOpenMode.ReadWriteCreate), index.Shop, isWriting: true);
            var result = work(page);
            page.Commit();
            return result;
        }
    }

    private SqliteConnection Open(SqliteOpenMode mode)
    {
        SqliteLibrary.Bind();
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        // Whoever tries the demo shop may type their real address into it.
        if (mode == SqliteOpenMode.ReadWriteCreate && !OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        using var command = connection.CreateCommand();
        command.CommandText = Shape;
        command.ExecuteNonQuery();
        return connection;
    }
}
