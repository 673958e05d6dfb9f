using System.Security.Cryptography;
using System.Text;
using EthicalBot.Privacy.Keys;
using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy;

public sealed class SubjectVaultTests
{
    private static readonly byte[] s_plain = Encoding.UTF8.GetBytes("Ada, 12 rue des Lilas");
    private readonly InMemorySubjectKeys _store = new();
    private readonly SettableTime _time = new();
    private readonly SubjectVault _vault;

    public SubjectVaultTests() => _vault = new SubjectVault(TestKeys.Ring(), _store, _time);

    [Fact]
    public async Task What_was_sealed_opens_and_does_not_show_its_content()
    {
        var box = await _vault.SealAsync("ada", s_plain, "inbox/1", default);

        Assert.Equal(s_plain, await _vault.OpenAsync("ada", box, "inbox/1", default));
        Assert.DoesNotContain("Lilas", Encoding.UTF8.GetString(box), StringComparison.Ordinal);
        Assert.NotEqual(box, await _vault.SealAsync("ada", s_plain, "inbox/1", default));
    }

    [Fact]
    public async Task A_sealed_value_moved_to_another_row_or_person_does_not_open()
    {
        var box = await _vault.SealAsync("ada", s_plain, "inbox/1", default);
        _ = await _vault.SealAsync("bob", s_plain, "inbox/1", default);

        _ = await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenAsync("ada", box, "inbox/2", default));
        _ = await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenAsync("bob", box, "inbox/1", default));
    }

    [Fact]
    public async Task A_change_of_any_byte_is_noticed()
    {
        var box = await _vault.SealAsync("ada", s_plain, "inbox/1", default);

        for (var i = 0; i < box.Length; i++)
        {
            var changed = box.ToArray();
            changed[i] ^= 1;
            _ = await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenAsync("ada", changed, "inbox/1", default));
            _ = await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenAsync("ada", box.AsMemory(0, i), "inbox/1", default));
        }
    }

    [Fact]
    public async Task An_erased_person_cannot_be_opened_even_after_they_write_again()
    {
        var before = await _vault.SealAsync("ada", s_plain, "inbox/1", default);

        await _vault.EraseAsync("ada", default);
        Assert.Null(await _vault.OpenAsync("ada", before, "inbox/1", default));

        var after = await _vault.SealAsync("ada", s_plain, "inbox/1", default);
        Assert.Null(await _vault.OpenAsync("ada", before, "inbox/1", default));
        Assert.Equal(s_plain, await _vault.OpenAsync("ada", after, "inbox/1", default));
    }

    [Fact]
    public async Task Erasing_one_person_leaves_the_others()
    {
        var bob = await _vault.SealAsync("bob", s_plain, "inbox/1", default);

        await _vault.EraseAsync("ada", default);

        Assert.Equal(s_plain, await _vault.OpenAsync("bob", bob, "inbox/1", default));
    }

    [Fact]
    public async Task A_hot_conversation_reads_the_key_once()
    {
        var box = await _vault.SealAsync("ada", s_plain, "inbox/1", default);
        var reads = _store.Reads;

        for (var i = 0; i < 20; i++) _ = await _vault.OpenAsync("ada", box, "inbox/1", default);

        Assert.Equal(reads, _store.Reads);
    }

    [Fact]
    public async Task An_erasure_elsewhere_is_noticed_when_the_cached_key_is_stale()
    {
        var box = await _vault.SealAsync("ada", s_plain, "inbox/1", default);
        await _store.DestroyAsync("ada", default);

        _time.Advance(SubjectKeyCache.Kept);

        Assert.Null(await _vault.OpenAsync("ada", box, "inbox/1", default));
    }

    [Fact]
    public async Task Two_machines_that_meet_a_person_at_once_use_the_key_that_was_kept()
    {
        var other = new SubjectVault(TestKeys.Ring(), _store, _time);

        var boxes = await Task.WhenAll(_vault.SealAsync("ada", s_plain, "c", default), other.SealAsync("ada", s_plain, "c", default));

        foreach (var box in boxes)
        {
            Assert.Equal(s_plain, await _vault.OpenAsync("ada", box, "c", default));
            Assert.Equal(s_plain, await other.OpenAsync("ada", box, "c", default));
        }
    }

    [Fact]
    public async Task The_cache_stays_bounded()
    {
        for (var i = 0; i < SubjectKeyCache.Most + 10; i++) _ = await _vault.SealAsync($"person {i}", s_plain, "c", default);

        var box = await _vault.SealAsync("person 3", s_plain, "c", default);
        Assert.Equal(s_plain, await _vault.OpenAsync("person 3", box, "c", default));
    }

    [Fact]
    public async Task A_redacted_text_comes_back_with_its_classes()
    {
        var text = new Redactor(TestKeys.Ring()).Redact("écrivez à ada@example.org");

        var box = await _vault.SealAsync("ada", text, "transcript/1", default);
        var opened = await _vault.OpenTextAsync("ada", box, "transcript/1", default);

        Assert.Equal(text.Value, opened?.Value);
        Assert.Equal(text.Found, opened?.Found);
    }

    [Fact]
    public async Task Bytes_sealed_as_bytes_never_become_a_redacted_text()
    {
        var box = await _vault.SealAsync("ada", s_plain, "transcript/1", default);

        _ = await Assert.ThrowsAnyAsync<CryptographicException>(() => _vault.OpenTextAsync("ada", box, "transcript/1", default));
    }
}
