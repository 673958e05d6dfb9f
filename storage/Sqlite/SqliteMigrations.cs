using System.Reflection;
using Dapper;
using Microsoft.Data.Sqlite;

namespace EthicalBot.Storage.Sqlite;

/// <summary>Brings a store to the newest shape, one numbered script after the other, each in a transaction.</summary>
internal static class SqliteMigrations
{
    private const string Folder = "EthicalBot.Storage.Sqlite.Migrations.";

    private static readonly Assembly Scripts = typeof(SqliteMigrations).Assembly;

    private static readonly IReadOnlyList<string> Names =
        [.. Scripts.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    /// <summary>Whether the store has an older shape than this program's.</summary>
    /// <exception cref="InvalidOperationException">The store has a newer one.</exception>
    public static bool AreMissing(SqliteConnection connection)
    {
        var version = VersionOf(connection);
        if (version > Names.Count)
            throw new InvalidOperationException($"ConnectionStrings:Store: the store has version {version}, this program knows up to {Names.Count}. Use a newer program.");
        return version < Names.Count;
    }

    /// <summary>Runs the scripts that are missing.</summary>
    public static void Apply(SqliteConnection connection)
    {
        for (var next = (int)VersionOf(connection); next < Names.Count; next++)
        {
            using var reader = new StreamReader(Scripts.GetManifestResourceStream(Names[next])!); // its name was just listed
            connection.Execute($"begin immediate; {reader.ReadToEnd()}; pragma user_version = {next + 1}; commit;");
        }
    }

    private static long VersionOf(SqliteConnection connection) => connection.ExecuteScalar<long>("pragma user_version");
}
