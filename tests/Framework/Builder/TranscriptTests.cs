using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class TranscriptTests
{
    private readonly MemoryTranscriptStore _store = new();

    [Fact]
    public async Task Turn_is_recorded_as_copies_in_order()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(_store));

        await adapter.RunAsync(RecordingAdapter.Message("in"), async (turn, token) =>
        {
            var first = await turn.SendActivityAsync("out", cancellationToken: token);
            await turn.UpdateActivityAsync(new Activity(ActivityTypes.Message) { Id = first.Id, Text = "changed" }, token);
            await turn.DeleteActivityAsync(first.Id, token);
        });

        var page = await _store.GetTranscriptActivitiesAsync("test", "conv1");
        Assert.Null(page.ContinuationToken);
        Assert.Equal(
            [ActivityTypes.Message, ActivityTypes.Message, ActivityTypes.MessageUpdate, ActivityTypes.MessageDelete],
            page.Items.Select(activity => activity.Type));
        Assert.Equal(["in", "out", "changed", null], page.Items.Select(activity => ((Activity)activity).Text));
        Assert.Equal(RoleTypes.User, page.Items[0].From.Role);
        Assert.All(page.Items, activity => Assert.NotNull(activity.Timestamp));
        Assert.DoesNotContain(page.Items, adapter.Sent.Contains);
    }

    [Fact]
    public async Task Continuation_is_not_recorded_and_a_missing_id_is_made()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(_store));
        var incoming = RecordingAdapter.Message();
        var greeting = RecordingAdapter.Message();
        greeting.Id = null;

        await adapter.RunAsync(incoming.GetConversationReference().GetContinuationActivity(), (_, _) => Task.CompletedTask);
        await adapter.RunAsync(greeting, (_, _) => Task.CompletedTask);

        var page = await _store.GetTranscriptActivitiesAsync("test", "conv1");
        Assert.StartsWith("g_", Assert.Single(page.Items).Id);
    }

    [Fact]
    public async Task Broken_log_does_not_break_the_turn()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(new BrokenLogger()));

        await adapter.RunAsync(RecordingAdapter.Message(), (turn, token) => turn.SendActivityAsync("fine", cancellationToken: token));

        Assert.Equal("fine", Assert.Single(adapter.Sent).Text);
        Assert.Throws<ArgumentNullException>(() => new TranscriptLoggerMiddleware(null!));
    }

    [Fact]
    public async Task Turn_ends_when_everything_is_logged_that_can_be()
    {
        var log = new SlowLogger();
        var adapter = new RecordingAdapter();
        adapter.Use(new TranscriptLoggerMiddleware(log));

        await adapter.RunAsync(RecordingAdapter.Message("refused"), (turn, token) => turn.SendActivityAsync("fine", cancellationToken: token));

        Assert.Equal(["fine"], log.Texts);
    }

    [Fact]
    public async Task Store_gives_pages_of_twenty_in_order_of_time()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var minute in Enumerable.Range(0, 50).Reverse())
        {
            await _store.LogActivityAsync(At(start.AddMinutes(minute), $"a{minute}", "conv1"));
        }

        var ids = new List<string?>();
        string? token = null;
        do
        {
            var page = await _store.GetTranscriptActivitiesAsync("test", "conv1", token, start.AddMinutes(5));
            Assert.InRange(page.Items.Length, 1, 20);
            ids.AddRange(page.Items.Select(activity => activity.Id));
            token = page.ContinuationToken;
        }
        while (token is not null);

        Assert.Equal(Enumerable.Range(5, 45).Select(minute => $"a{minute}"), ids);
    }

    [Fact]
    public async Task Store_lists_and_deletes_conversations()
    {
        var start = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        foreach (var number in Enumerable.Range(0, 25))
        {
            await _store.LogActivityAsync(At(start.AddMinutes(number), "a", $"conv{number}"));
        }

        await _store.DeleteTranscriptAsync("test", "conv3");
        var first = await _store.ListTranscriptsAsync("test");
        var second = await _store.ListTranscriptsAsync("test", first.ContinuationToken);

        Assert.Equal((20, 4), (first.Items.Length, second.Items.Length));
        Assert.Equal(("test", "conv0", start), (first.Items[0].ChannelId, first.Items[0].Id, first.Items[0].Created));
        Assert.Empty((await _store.ListTranscriptsAsync("elsewhere")).Items);
        Assert.Empty((await _store.GetTranscriptActivitiesAsync("test", "conv3")).Items);
    }

    [Fact]
    public async Task Store_refuses_null()
    {
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.LogActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync(null!, "c"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.GetTranscriptActivitiesAsync("c", null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.DeleteTranscriptAsync(null!, "c"));
        await Assert.ThrowsAsync<ArgumentNullException>(() => _store.ListTranscriptsAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new TraceTranscriptLogger().LogActivityAsync(null!));
        await Assert.ThrowsAsync<ArgumentNullException>(() => new ConsoleTranscriptLogger().LogActivityAsync(null!));
    }

    [Fact]
    public async Task File_holds_the_conversation_as_JSON_with_changes_applied()
    {
        var folder = Directory.CreateTempSubdirectory("transcripts");
        try
        {
            var logger = new FileTranscriptLogger(folder.FullName);
            await logger.LogActivityAsync(At(default, "1", "c:1"));
            await logger.LogActivityAsync(At(default, "2", "c:1"));
            var change = At(default, "1", "c:1");
            change.Type = ActivityTypes.MessageUpdate;
            change.Text = "changed";
            await logger.LogActivityAsync(change);
            var deletion = At(default, "2", "c:1");
            deletion.Type = ActivityTypes.MessageDelete;
            await logger.LogActivityAsync(deletion);

            var file = Assert.Single(folder.GetFiles("*.transcript", SearchOption.AllDirectories));
            var activities = Newtonsoft.Json.JsonConvert.DeserializeObject<Activity[]>(await File.ReadAllTextAsync(file.FullName))!;

            Assert.Equal("test", file.Directory!.Name);
            Assert.Equal([(ActivityTypes.Message, "changed"), (ActivityTypes.MessageDelete, null)], activities.Select(a => (a.Type, a.Text)));
        }
        finally
        {
            folder.Delete(true);
        }
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 2)]
    public async Task File_of_an_earlier_run_is_continued_only_outside_tests(bool unitTestMode, int expected)
    {
        var folder = Directory.CreateTempSubdirectory("transcripts");
        try
        {
            await new FileTranscriptLogger(folder.FullName, unitTestMode).LogActivityAsync(At(default, "1", "c"));
            await new FileTranscriptLogger(folder.FullName, unitTestMode).LogActivityAsync(At(default, "2", "c"));

            var json = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "test", "c.transcript"));
            Assert.Equal(expected, Newtonsoft.Json.Linq.JArray.Parse(json).Count);
        }
        finally
        {
            folder.Delete(true);
        }
    }

    private static Activity At(DateTimeOffset moment, string id, string conversation)
    {
        var activity = RecordingAdapter.Message(id);
        activity.Id = id;
        activity.Timestamp = moment;
        activity.Conversation.Id = conversation;
        return activity;
    }

    private sealed class SlowLogger : ITranscriptLogger
    {
        public List<string?> Texts { get; } = [];

        public async Task LogActivityAsync(IActivity activity)
        {
            await Task.Yield();
            var text = activity.AsMessageActivity()?.Text;
            if (text == "refused")
            {
                throw new IOException("full");
            }

            Texts.Add(text);
        }
    }

    private sealed class BrokenLogger : ITranscriptLogger
    {
        public Task LogActivityAsync(IActivity activity) => throw new IOException("full");
    }
}
