using System.Text;
using EthicalBot.Privacy.Audit;
using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy;

public sealed class AuditChainTests
{
    private static readonly AuditEntry s_entry = new(
        new DateTimeOffset(2026, 3, 1, 10, 0, 0, TimeSpan.FromHours(2)), AuditActor.Bot, "handoff"u8, AuditId.Of("s1"), AuditId.Of("c1"),
        AuditFact.Of("b"u8, 2), AuditFact.Of("a"u8, ProductText.FixedText("é\"")));

    [Fact]
    public void The_same_entry_is_always_the_same_bytes()
    {
        var json = Encoding.UTF8.GetString(AuditChain.Canonical(s_entry));

        Assert.Equal(
            """{"action":"handoff","actor":"bot","at":"2026-03-01T08:00:00.0000000Z","facts":{"a":"é\"","b":"2"},"reference":"c1","subject":"s1"}""", json);
        var sameInstant = s_entry with { At = s_entry.At.ToUniversalTime(), Facts = [.. s_entry.Facts.Reverse()] };
        Assert.Equal(AuditChain.Canonical(s_entry), AuditChain.Canonical(sameInstant));
    }

    [Fact]
    public void A_whole_chain_is_whole() => Assert.Null(AuditChain.FirstBroken(Chain(10)));

    [Fact]
    public void An_empty_chain_is_whole() => Assert.Null(AuditChain.FirstBroken([]));

    [Fact]
    public void A_changed_entry_is_found()
    {
        var rows = Chain(10);
        rows[4].Canonical[3] ^= 1;

        Assert.Equal(5, AuditChain.FirstBroken(rows));
    }

    [Fact]
    public void A_changed_entry_whose_own_hash_was_computed_again_shows_in_the_next()
    {
        var rows = Chain(10);
        rows[4].Canonical[3] ^= 1;
        rows[4] = (5, rows[4].Canonical, AuditChain.Link(rows[3].Hash, rows[4].Canonical));

        Assert.Equal(6, AuditChain.FirstBroken(rows));
    }

    [Fact]
    public void A_missing_entry_is_found()
    {
        var rows = Chain(10);
        rows.RemoveAt(4);

        Assert.Equal(6, AuditChain.FirstBroken(rows));
    }

    [Fact]
    public void Two_exchanged_entries_are_found()
    {
        var rows = Chain(10);
        (rows[4], rows[5]) = (rows[5], rows[4]);

        Assert.Equal(6, AuditChain.FirstBroken(rows));
    }

    [Fact]
    public void A_chain_whose_oldest_rows_were_dropped_follows_from_the_last_dropped_hash()
    {
        var rows = Chain(10);

        Assert.Null(AuditChain.FirstBroken(rows.Skip(5), rows[4].Hash));
        Assert.Equal(6, AuditChain.FirstBroken(rows.Skip(5)));
    }

    private static List<(long Number, byte[] Canonical, byte[] Hash)> Chain(int length)
    {
        var rows = new List<(long, byte[], byte[])>();
        var previous = AuditChain.Start;
        for (var i = 1; i <= length; i++)
        {
            var bytes = AuditChain.Canonical(s_entry with { Reference = AuditId.Of($"c{i}") });
            previous = AuditChain.Link(previous, bytes);
            rows.Add((i, bytes, previous));
        }
        return rows;
    }
}
