using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace EthicalBot.Tests.Framework;

public sealed class BotStateTests
{
    private readonly CountingStorage _storage = new();
    private readonly ConversationState _state;
    private readonly IStatePropertyAccessor<Basket> _basket;

    public BotStateTests()
    {
        _state = new ConversationState(_storage);
        _basket = _state.CreateProperty<Basket>("basket");
    }

    [Fact]
    public async Task State_is_read_once_in_a_turn()
    {
        using var turn = Turn();

        await _basket.GetAsync(turn, () => new Basket());
        await _basket.GetAsync(turn);
        await _state.LoadAsync(turn);
        Assert.Equal(1, _storage.Reads);

        await _state.LoadAsync(turn, force: true);
        Assert.Equal(2, _storage.Reads);
    }

    [Fact]
    public async Task State_is_kept_in_the_turn_under_the_name_of_its_type()
    {
        using var turn = Turn();
        await _state.LoadAsync(turn);

        Assert.NotNull(turn.TurnState.Get<object>("ConversationState"));
    }

    [Fact]
    public async Task State_is_written_only_when_it_has_changed()
    {
        using (var turn = Turn())
        {
            (await _basket.GetAsync(turn, () => new Basket())).Items.Add("book");
            await _state.SaveChangesAsync(turn);
            await _state.SaveChangesAsync(turn);
            Assert.Equal(1, _storage.Writes);
        }

        using (var turn = Turn())
        {
            Assert.Equal(["book"], (await _basket.GetAsync(turn)).Items);
            await _state.SaveChangesAsync(turn);
            Assert.Equal(1, _storage.Writes);
            await _state.SaveChangesAsync(turn, force: true);
            Assert.Equal(2, _storage.Writes);
        }
    }

    [Fact]
    public async Task Save_without_load_writes_nothing()
    {
        using var turn = Turn();
        await _state.SaveChangesAsync(turn, force: true);
        Assert.Equal(0, _storage.Writes);
    }

    [Fact]
    public async Task Missing_property_has_the_default_of_its_type_or_what_the_factory_makes()
    {
        using var turn = Turn();
        var count = _state.CreateProperty<int>("count");

        Assert.Null(await _basket.GetAsync(turn));
        Assert.Equal(0, await count.GetAsync(turn));
        Assert.Equal(3, await count.GetAsync(turn, () => 3));
        Assert.Equal(3, await count.GetAsync(turn));
    }

    [Fact]
    public async Task Number_comes_back_as_the_type_of_its_property()
    {
        var count = _state.CreateProperty<int>("count");
        using (var turn = Turn())
        {
            await count.SetAsync(turn, 7);
            await _state.SaveChangesAsync(turn);
        }

        using (var turn = Turn())
        {
            Assert.Equal(7, await count.GetAsync(turn));
        }
    }

    [Fact]
    public async Task Deleted_property_is_missing()
    {
        using var turn = Turn();
        await _basket.SetAsync(turn, new Basket());
        await _basket.DeleteAsync(turn);
        Assert.Null(await _basket.GetAsync(turn));
    }

    [Fact]
    public async Task Cleared_state_is_written_as_empty()
    {
        using (var turn = Turn())
        {
            await _basket.SetAsync(turn, new Basket());
            await _state.SaveChangesAsync(turn);
            await _state.ClearStateAsync(turn);
            await _state.SaveChangesAsync(turn);
        }

        using (var turn = Turn())
        {
            Assert.Null(await _basket.GetAsync(turn));
        }
    }

    [Fact]
    public async Task Deleted_state_is_gone_from_turn_and_storage()
    {
        using (var turn = Turn())
        {
            await _basket.SetAsync(turn, new Basket());
            await _state.SaveChangesAsync(turn);
            await _state.DeleteAsync(turn);
            Assert.Null(_state.GetCachedState(turn));
        }

        Assert.Empty(await _storage.ReadAsync(["test/conversations/conv1"]));
    }

    [Fact]
    public async Task Keys_name_channel_conversation_and_user()
    {
        using var turn = Turn();
        var states = new BotStateSet(_state, new UserState(_storage), new PrivateConversationState(_storage));

        await states.LoadAllAsync(turn);
        await states.SaveAllChangesAsync(turn, force: true);

        Assert.Equal(
            ["test/conversations/conv1", "test/conversations/conv1/users/user1", "test/users/user1"],
            _storage.WrittenKeys.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Activity_without_conversation_is_refused()
    {
        using var turn = new TurnContext(new RecordingAdapter(), new Activity(ActivityTypes.Message) { ChannelId = "test" });
        await Assert.ThrowsAsync<InvalidOperationException>(() => _state.LoadAsync(turn));
    }

    [Fact]
    public async Task Auto_save_writes_after_the_bot_and_not_when_the_bot_threw()
    {
        var adapter = new RecordingAdapter();
        adapter.Use(new AutoSaveStateMiddleware(_state));

        await adapter.RunAsync(RecordingAdapter.Message(), (turn, token) => _basket.SetAsync(turn, new Basket(), token));
        Assert.Equal(1, _storage.Writes);

        await Assert.ThrowsAsync<InvalidOperationException>(() => adapter.RunAsync(RecordingAdapter.Message(), async (turn, token) =>
        {
            await _basket.SetAsync(turn, new Basket { Items = ["lost"] }, token);
            throw new InvalidOperationException();
        }));
        Assert.Equal(1, _storage.Writes);
    }

    private static TurnContext Turn() => new(new RecordingAdapter(), RecordingAdapter.Message());

    private sealed class Basket
    {
        public List<string> Items { get; set; } = [];
    }
}
