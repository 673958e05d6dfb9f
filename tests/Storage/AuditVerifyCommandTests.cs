using System.Net;
using EthicalBot.Privacy.Audit;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Storage;

/// <summary>The real command on a real store, whole and damaged.</summary>
public sealed class AuditVerifyCommandTests
{
    [Fact]
    public async Task A_whole_log_is_said_to_be_whole_beside_a_running_bot_and_after_it_without_the_master_key()
    {
        await using var app = new BotApp();
        await TalkAsync(app);
        var beside = await VerifyAsync(app);
        Assert.True(beside.Code == 0, beside.Words);
        Assert.Contains("The audit log is whole", beside.Words, StringComparison.Ordinal);
        await app.DisposeStoreAsync();
        var key = Path.Combine(app.Folder, "master.key");
        File.Delete(key);

        var after = await VerifyAsync(app);

        Assert.True(after.Code == 0, after.Words);
        Assert.Contains("last checkpoint", after.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("not signed yet", after.Words, StringComparison.Ordinal);
        Assert.False(File.Exists(key));
        Directory.Delete(app.Folder, recursive: true);
    }

    [Theory]
    [InlineData("update audit set canonical = cast(replace(cast(canonical as text), 'bot', 'cat') as blob) where number = 2", "CHANGED, entry 2:")]
    [InlineData("update audit set at = at + 1000 where number = 2", "CHANGED, entry 2:")]
    [InlineData("update audit set hash = zeroblob(32) where number = 2", "CHANGED, entry 2:")]
    [InlineData("delete from audit where number = 2", "MISSING, entry 2:")]
    [InlineData("delete from audit where number <= 2", "MISSING, entries 1 to 2:")]
    [InlineData("delete from audit where number > 2", "TRUNCATED, entries 3 to ")]
    [InlineData("delete from audit", "TRUNCATED, entries 1 to ")]
    [InlineData("update audit set number = -number where number >= 2; insert into audit select 2, at, canonical, hash from audit where number = 1; update audit set number = 1 - number where number < 0", "INSERTED, entry ")]
    [InlineData("update audit set number = -2 where number = 2; update audit set number = 2 where number = 3; update audit set number = 3 where number = -2", "REORDERED, entries 2 to 3:")]
    [InlineData("update audit_checkpoints set line = replace(line, '\"number\":', '\"number\":1')", "FORGED, checkpoint 1:")]
    [InlineData("delete from audit_checkpoints", "MISSING, checkpoint 1:")]
    public async Task Damage_is_named_with_its_place(string sql, string expected)
    {
        await using var app = new BotApp();
        await TalkAsync(app);
        await app.DisposeStoreAsync();
        await app.ChangeAsync(sql);

        var (code, words) = await VerifyAsync(app);

        Assert.True(code == 1, words);
        Assert.Contains(expected, words, StringComparison.Ordinal);
        Assert.Contains("THE AUDIT LOG IS DAMAGED", words, StringComparison.Ordinal);
        Directory.Delete(app.Folder, recursive: true);
    }

    [Fact]
    public async Task A_history_that_was_hashed_anew_is_a_fork()
    {
        await using var app = new BotApp();
        await TalkAsync(app);
        await app.DisposeStoreAsync();
        await using (var store = Store.Open(app.StorePath))
        {
            var rows = (await Dapper.SqlMapper.QueryAsync<(long Number, byte[] Canonical)>(store, "select number, canonical from audit order by number")).ToList();
            var hash = AuditChain.Start;
            foreach (var (number, canonical) in rows)
            {
                if (number == 2)
                    canonical[^3] ^= 1;
                hash = AuditChain.Link(hash, canonical);
                await app.ChangeAsync("update audit set canonical = @canonical, hash = @hash where number = @number", new { canonical, hash, number });
            }
        }

        var (code, words) = await VerifyAsync(app);

        Assert.Equal(1, code);
        Assert.Contains("FORKED, entries ", words, StringComparison.Ordinal);
        Directory.Delete(app.Folder, recursive: true);
    }

    [Fact]
    public async Task Help_and_what_cannot_be_verified_have_codes_of_their_own()
    {
        await using var app = new BotApp();

        Assert.Equal(2, (await VerifyAsync(app)).Code);
        Assert.False(File.Exists(app.StorePath));
        var (code, help) = await BotCommand.RunAsync(app.Folder, "audit", "verify", "-h");
        Assert.Equal(0, code);
        Assert.Contains("--public-key", help, StringComparison.Ordinal);
        Assert.Equal(2, (await BotCommand.RunAsync(app.Folder, "audit")).Code);
    }

    [Fact]
    public async Task A_second_place_that_cannot_be_written_stops_the_start_with_the_settings_name()
    {
        await using var app = new BotApp();
        await File.WriteAllTextAsync(Path.Combine(app.Folder, "a-file"), "");

        var (code, words) = await BotCommand.RunAsync(app.Folder, $"--Privacy:AuditCheckpoints={app.Folder}/a-file");

        Assert.Equal(1, code);
        Assert.Contains("Privacy:AuditCheckpoints", words, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_second_place_that_fails_later_is_said_and_customers_are_answered()
    {
        await using var app = new BotApp();
        var customer = app.Customer();
        await customer.OpenAsync();
        var folder = Path.Combine(app.Folder, "audit-checkpoints");
        using var client = app.CreateClient();
        await WaitAsync(() => Task.FromResult(Directory.GetFiles(folder, "*.checkpoints").Length > 0));
        Directory.Move(folder, folder + "-away");
        await File.WriteAllTextAsync(folder, "in the way");

        app.Time.Advance(TimeSpan.FromMinutes(2));
        Assert.NotEmpty(await customer.SayAsync("where is order 10042? marie@example.org"));
        await WaitAsync(async () => (await client.GetStringAsync("/readyz")).Contains("Privacy:AuditCheckpoints", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, (await client.GetAsync(new Uri("/readyz", UriKind.Relative))).StatusCode);
        Assert.NotEmpty(await customer.SayAsync("hello"));
        Assert.Equal(1, app.Log.All.Count(line => line.Contains("Privacy:AuditCheckpoints", StringComparison.Ordinal)));

        File.Delete(folder);
        Directory.Move(folder + "-away", folder);
        await WaitAsync(async () => await client.GetStringAsync("/readyz") == "ready");
    }

    private static async Task WaitAsync(Func<Task<bool>> condition)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(50));
        while (!await condition())
            await timer.WaitForNextTickAsync(patience.Token);
    }

    private static async Task TalkAsync(BotApp app)
    {
        for (var customers = 0; customers < 3; customers++)
        {
            var customer = app.Customer();
            await customer.OpenAsync();
            await customer.SayAsync("where is order 10042? marie@example.org");
        }
    }

    private static Task<(int Code, string Words)> VerifyAsync(BotApp app) => BotCommand.RunAsync(app.Folder, "audit", "verify");
}
