using Microsoft.Bot.Builder;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class StorageExtensionsTests
{
    private readonly MemoryStorage _storage = new();

    [Fact]
    public async Task Items_of_another_type_are_left_out()
    {
        await _storage.WriteAsync<Note>(new Dictionary<string, Note> { ["note"] = new() { Text = "kept" } });
        await _storage.WriteAsync<JObject>(new Dictionary<string, JObject> { ["json"] = [] });

        var read = await _storage.ReadAsync<Note>(["note", "json", "none"]);

        var (key, note) = Assert.Single(read);
        Assert.Equal(("note", "kept"), (key, note.Text));
    }

    [Fact]
    public async Task Null_that_was_written_is_read_as_nothing()
    {
        await _storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "old" } });
        await _storage.WriteAsync(new Dictionary<string, object> { ["note"] = null! });

        Assert.Empty(await _storage.ReadAsync(["note"]));

        await _storage.WriteAsync(new Dictionary<string, object> { ["note"] = new Note { Text = "new", ETag = "1" } });
        Assert.Equal("new", Assert.Single(await _storage.ReadAsync<Note>(["note"])).Value.Text);
    }

    private sealed class Note : IStoreItem
    {
        public string? Text { get; set; }

        public string? ETag { get; set; }
    }
}
