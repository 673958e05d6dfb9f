using Dapper;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Storage;

public sealed class StoreStartTests
{
    [Fact]
    public async Task An_empty_file_becomes_a_store_and_a_second_start_changes_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("ethicalbot-").FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "store.db"), []);
        var schemas = new List<string>();
        for (var start = 0; start < 3; start++)
        {
            await using var app = new BotApp(folder);
            await app.Customer().OpenAsync();
            await using var store = Store.Open(app.StorePath);
            schemas.Add(string.Join('\n', await store.QueryAsync<string>("select coalesce(sql, name) from sqlite_master order by name"))
                + await store.ExecuteScalarAsync<long>("pragma user_version") + await store.ExecuteScalarAsync<string>("pragma journal_mode"));
        }

        Assert.Contains("create table conversations", schemas[0], StringComparison.OrdinalIgnoreCase);
        Assert.EndsWith("wal", schemas[0], StringComparison.Ordinal);
        Assert.Single(schemas.Distinct());
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public async Task A_store_of_a_newer_program_stops_the_start_with_a_sentence_and_stays_as_it_is()
    {
        await using var app = new BotApp();
        await using (var store = Store.Open(app.StorePath))
            await store.ExecuteAsync("create table future (a text); pragma user_version = 9000");

        var (code, words) = await BotCommand.RunAsync(app.Folder);

        Assert.Equal(1, code);
        Assert.Contains("ConnectionStrings:Store", words, StringComparison.Ordinal);
        Assert.Contains("9000", words, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
        Assert.Equal(1, await app.CountAsync("select count(*) from sqlite_master"));
    }

    [Fact]
    public async Task A_file_that_is_no_store_stops_the_start_with_a_sentence()
    {
        await using var app = new BotApp();
        await File.WriteAllTextAsync(app.StorePath, string.Concat(Enumerable.Repeat("this is somebody's diary\n", 1000)));

        var (code, words) = await BotCommand.RunAsync(app.Folder);

        Assert.Equal(1, code);
        Assert.Contains("ConnectionStrings:Store", words, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", words, StringComparison.Ordinal);
        Assert.StartsWith("this is somebody's diary", await File.ReadAllTextAsync(app.StorePath), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_process_on_one_store_is_refused_with_a_sentence_and_the_first_goes_on()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();

        var (code, words) = await BotCommand.RunAsync(app.Folder);

        Assert.Equal(1, code);
        Assert.Contains("another running EthicalBot serves", words, StringComparison.Ordinal);
        Assert.Contains(app.StorePath, words, StringComparison.Ordinal);
        Assert.NotEmpty(await customer.SayAsync("hello"));
    }

    [Fact]
    public async Task A_second_process_is_refused_before_it_touches_the_store()
    {
        await using var app = new BotApp();
        await app.Customer().OpenAsync();
        // As if the second program were a newer one: what it would migrate is in use.
        await app.ChangeAsync("pragma user_version = 0");

        var (_, words) = await BotCommand.RunAsync(app.Folder);

        Assert.Contains("another running EthicalBot serves", words, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Host=db;Username=bot;Password=hunter22")]
    [InlineData("postgres://bot:hunter22@db/store")]
    public async Task A_servers_connection_string_stops_the_start_and_its_secret_stays_hidden(string value)
    {
        await using var app = new BotApp();

        var (code, words) = await BotCommand.RunAsync(app.Folder, $"--ConnectionStrings:Store={value}");

        Assert.Equal(1, code);
        Assert.Contains("ConnectionStrings:Store", words, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter22", words, StringComparison.Ordinal);
    }
}
