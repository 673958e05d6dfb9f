using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Builder;

public sealed class MiddlewareTests
{
    [Fact]
    public async Task Delegate_can_be_a_middleware()
    {
        var called = false;
        var middleware = new AnonymousReceiveMiddleware((_, next, token) =>
        {
            called = true;
            return next(token);
        });

        await middleware.OnTurnAsync(Turns.Of(RecordingAdapter.Message()), Turns.Nothing);

        Assert.True(called);
        Assert.Throws<ArgumentNullException>(() => new AnonymousReceiveMiddleware(null!));
    }

    [Fact]
    public async Task Set_is_itself_a_middleware()
    {
        var order = new List<string>();
        var set = new MiddlewareSet()
            .Use(new AnonymousReceiveMiddleware((_, next, token) => Then("first", next, token)))
            .Use(new AnonymousReceiveMiddleware((_, next, token) => Then("second", next, token)));

        await set.OnTurnAsync(Turns.Of(RecordingAdapter.Message()), _ => Then("next", Turns.Nothing, default));

        Assert.Equal(["first", "second", "next"], order);
        Assert.Equal(2, set.Count());
        Assert.Throws<ArgumentNullException>(() => set.Use(null!));

        Task Then(string name, NextDelegate next, CancellationToken token)
        {
            order.Add(name);
            return next(token);
        }
    }

    [Fact]
    public async Task Registered_service_is_found_by_type_or_key()
    {
        using var turn = Turns.Of(RecordingAdapter.Message());
        var storage = new MemoryStorage();

        await new RegisterClassMiddleware<IStorage>(storage).OnTurnAsync(turn, Turns.Nothing, default);
        await new RegisterClassMiddleware<IStorage>(storage, "mine").OnTurnAsync(turn, Turns.Nothing, default);

        Assert.Same(storage, turn.TurnState.Get<IStorage>());
        Assert.Same(storage, turn.TurnState.Get<object>("mine"));
    }

    [Fact]
    public async Task Adapter_gives_each_turn_its_storage_and_states()
    {
        var storage = new MemoryStorage();
        var user = new UserState(storage);
        var conversation = new ConversationState(storage);
        var adapter = new RecordingAdapter();
        adapter.UseStorage(storage).UseBotState(user, conversation);

        await adapter.RunAsync(RecordingAdapter.Message(), (turn, _) =>
        {
            Assert.Same(storage, turn.TurnState.Get<IStorage>());
            Assert.Same(user, turn.TurnState.Get<UserState>());
            Assert.Same(conversation, turn.TurnState.Get<ConversationState>());
            return Task.CompletedTask;
        });

        Assert.Throws<ArgumentNullException>(() => adapter.UseStorage(null!));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task State_is_saved_at_the_end_of_the_turn_when_that_is_automatic(bool auto)
    {
        var storage = new CountingStorage();
        var user = new UserState(storage);
        var property = user.CreateProperty<string>("name");
        var adapter = new RecordingAdapter();
        adapter.UseState(user, new ConversationState(storage), auto);

        await adapter.RunAsync(RecordingAdapter.Message(), (turn, token) => property.SetAsync(turn, "Ann", token));

        Assert.Equal(auto ? 1 : 0, storage.Writes);
    }

    [Fact]
    public async Task Locale_of_the_activity_is_that_of_the_turn()
    {
        var adapter = new RecordingAdapter();
        string? locale = null;

        await adapter.RunAsync(RecordingAdapter.Message(), (turn, _) =>
        {
            locale = ((TurnContext)turn).Locale;
            return Task.CompletedTask;
        });

        Assert.Equal("fr-fr", locale);
    }

    [Fact]
    public async Task Delegating_turn_is_the_turn_seen_by_the_kind_of_its_activity()
    {
        var adapter = new RecordingAdapter();
        using var inner = Turns.Of(RecordingAdapter.Message("hi"), adapter);
        var turn = new DelegatingTurnContext<IMessageActivity>(inner);

        await turn.SendActivityAsync("a");
        await turn.SendActivityAsync(MessageFactory.Text("b"));
        await turn.SendActivitiesAsync([MessageFactory.Text("c")]);
        await turn.UpdateActivityAsync(MessageFactory.Text("d"));
        await turn.DeleteActivityAsync("1");
        await turn.DeleteActivityAsync(new ConversationReference { ActivityId = "2" });

        Assert.Equal("hi", ((ITurnContext<IMessageActivity>)turn).Activity.Text);
        Assert.Same(inner.Activity, turn.Activity);
        Assert.Same(inner.TurnState, turn.TurnState);
        Assert.Same(adapter, turn.Adapter);
        Assert.True(turn.Responded);
        Assert.Equal(["a", "b", "c"], adapter.Sent.Select(activity => activity.Text));
        Assert.Equal("d", Assert.Single(adapter.Updated).Text);
        Assert.Equal(["1", "2"], adapter.Deleted.Select(reference => reference.ActivityId));
        Assert.Same(inner, turn.OnSendActivities((_, _, next) => next()).OnUpdateActivity((_, _, next) => next()).OnDeleteActivity((_, _, next) => next()));
    }

    [Fact]
    public void Component_replaces_an_earlier_one_of_its_type()
    {
        var first = new Component();
        var second = new Component();

        ComponentRegistration.Add(first);
        ComponentRegistration.Add(second);

        Assert.Same(second, Assert.Single(ComponentRegistration.Components.OfType<Component>()));
    }

    private sealed class Component : ComponentRegistration;
}
