using Dapper;
using Microsoft.Data.Sqlite;

namespace EthicalBot.Storage.Sqlite;

/// <summary>Brings a store to the newest shape, one numbered script after the other, each in a transaction.</summary>
internal static class SqliteMigrations
{
    private const string Folder = "EthicalBot.Storage.Sqlite.Migrations.";

    public static void Apply(SqliteConnection connection)
    {
        var assembly = typeof(SqliteMigrations).Assembly;
        var version = connection.ExecuteScalar<long>("pragma user_version");
        var scripts = assembly.GetManifestResourceNames().Where(name => name.StartsWith(Folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        if (version > scripts.Count)
            throw new InvalidOperationException($"ConnectionStrings:Store: the store has version {version}, this program knows up to {scripts.Count}. Use a newer program.");

        for (var next = (int)version; next < scripts.Count; next++)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(scripts[next])!); // its name was just listed
            connection.Execute($"begin immediate; {reader.ReadToEnd()}; pragma user_version = {next + 1}; commit;");
        }
    }
}
