using Dapper;
using EthicalBot.Orders.Sqlite;
using EthicalBot.Storage.Sqlite;
using EthicalBot.Tests.App;
using Microsoft.Data.Sqlite;

namespace EthicalBot.Tests.Storage;

/// <summary>Looks into the store's file beside the running bot.</summary>
internal static class Store
{
    public static async Task<long> CountAsync(this BotApp app, string sql)
    {
        await using var store = Open(app.StorePath);
        return await store.ExecuteScalarAsync<long>(sql);
    }

    public static async Task<int> ChangeAsync(this BotApp app, string sql, object? with = null)
    {
        await using var store = Open(app.StorePath);
        return await store.ExecuteAsync(sql, with);
    }

    public static SqliteConnection Open(string path)
    {
        // Beside a process of its own nobody here has looked for the library yet.
        SqliteLibrary.Bind();
        var store = new SqliteConnection($"Data Source={path};Pooling=False");
        store.Open();
        store.Execute("pragma busy_timeout = 5000");
        return store;
    }
}
