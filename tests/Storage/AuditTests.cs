using Dapper;
using EthicalBot.Privacy.Audit;
using EthicalBot.Tests.App;

namespace EthicalBot.Tests.Storage;

public sealed class AuditTests
{
    [Fact]
    public async Task The_audit_of_a_conversation_verifies_and_names_nobody()
    {
        await using var app = new BotApp();
        await TalkAsync(app);

        var rows = await RowsAsync(app);

        Assert.True(rows.Count > 1);
        Assert.Null(AuditChain.FirstBroken(rows));
        Assert.All(rows, row => Assert.DoesNotContain("marie", System.Text.Encoding.UTF8.GetString(row.Canonical), StringComparison.OrdinalIgnoreCase));
    }

    [Theory]
    [InlineData("canonical")]
    [InlineData("hash")]
    public async Task A_changed_byte_is_found_at_its_line(string column)
    {
        await using var app = new BotApp();
        await TalkAsync(app);
        var rows = await RowsAsync(app);
        var victim = rows[^2];
        var changed = (column == "hash" ? victim.Hash : victim.Canonical).ToArray();
        changed[^3] ^= 1;

        await app.ChangeAsync($"update audit set {column} = @changed where number = @number", new { changed, number = victim.Number });

        Assert.Equal(victim.Number, AuditChain.FirstBroken(await RowsAsync(app)));
    }

    [Fact]
    public async Task A_missing_line_is_found()
    {
        await using var app = new BotApp();
        await TalkAsync(app);
        var rows = await RowsAsync(app);

        await app.ChangeAsync("delete from audit where number = @number", new { number = rows[^2].Number });

        Assert.Equal(rows[^1].Number, AuditChain.FirstBroken(await RowsAsync(app)));
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

    private static async Task<IReadOnlyList<(long Number, byte[] Canonical, byte[] Hash)>> RowsAsync(BotApp app)
    {
        await using var store = Store.Open(app.StorePath);
        return [.. await store.QueryAsync<(long, byte[], byte[])>("select number, canonical, hash from audit order by number")];
    }
}
