using Microsoft.Bot.Builder;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class MemoryStorageTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Stored_item_is_a_copy()
    {
        var note = new Note { Text = "before", ETag = "*" };
        await WriteAsync(note);
        note.Text = "after";

        var read = await ReadAsync();
        Assert.Equal("before", read.Text);
        read.Text = "changed";
        Assert.Equal("before", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Each_write_gives_a_new_version()
    {
        await WriteAsync(new Note { ETag = "*" });
        var first = (await ReadAsync()).ETag;
        await WriteAsync(new Note { ETag = "*" });

        Assert.NotNull(first);
        Assert.NotEqual(first, (await ReadAsync()).ETag);
    }

    [Fact]
    public async Task Item_that_was_read_can_be_written_once()
    {
        await WriteAsync(new Note { Text = "1" });
        var one = await ReadAsync();
        var other = await ReadAsync();

        await WriteAsync(one);

        var conflict = await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(other));
        Assert.Contains("Etag conflict", conflict.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Star_overwrites_and_a_missing_version_does_not()
    {
        await WriteAsync(new Note { Text = "1", ETag = null });
        await Assert.ThrowsAnyAsync<Exception>(() => WriteAsync(new Note { Text = "2", ETag = null }));
        await WriteAsync(new Note { Text = "3", ETag = "*" });

        Assert.Equal("3", (await ReadAsync()).Text);
    }

    [Fact]
    public async Task Item_without_versions_is_always_overwritten()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["d"] = new Dictionary<string, object> { ["n"] = 1 } }, default);
        await _storage.WriteAsync(new Dictionary<string, object> { ["d"] = new Dictionary<string, object> { ["n"] = 2 } }, default);

        var read = (IDictionary<string, object>)(await _storage.ReadAsync(["d"], default))["d"];
        Assert.Equal(2L, Convert.ToInt64(read["n"], null));
    }

    [Fact]
    public async Task Deleted_and_unknown_items_are_not_there()
    {
        await WriteAsync(new Note());
        await _storage.DeleteAsync(["note", "never"], default);

        Assert.Empty(await _storage.ReadAsync(["note", "never"], default));
    }

    private Task WriteAsync(Note note) => _storage.WriteAsync(new Dictionary<string, object> { ["note"] = note }, default);

    private async Task<Note> ReadAsync() => (Note)(await _storage.ReadAsync(["note"], default))["note"];

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
