using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Configuration;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Tests.Framework.Dialogs;

public sealed class DialogMemoryTests : IDisposable
{
    private readonly UserState _user = new(new MemoryStorage());
    private readonly ConversationState _conversation = new(new MemoryStorage());
    private readonly TurnContext _turn;
    private readonly DialogContext _dc;

    public DialogMemoryTests()
    {
        var adapter = new TestAdapter();
        _turn = new TurnContext(adapter, adapter.MakeActivity("hi"));
        _turn.Activity.ChannelId = "test";
        _turn.TurnState.Set(_user);
        _turn.TurnState.Set(_conversation);
        var component = new ComponentDialog("outer").AddDialog(new WaterfallDialog("inner"));
        var stack = new DialogState([new DialogInstance { Id = "outer", State = new Dictionary<string, object>() }]);
        _dc = new DialogContext(new DialogSet().Add(component), _turn, stack);
    }

    public void Dispose() => _turn.Dispose();

    [Theory]
    [InlineData("$name", "dialog.name")]
    [InlineData("#Book", "turn.recognized.intents.Book")]
    [InlineData("@city", "turn.recognized.entities.city.first()")]
    [InlineData("@city.name", "turn.recognized.entities.city.first().name")]
    [InlineData("@@city", "turn.recognized.entities.city")]
    [InlineData("%id", "class.id")]
    [InlineData("user.name", "user.name")]
    [InlineData("$", "$")]
    public void Short_forms_stand_for_paths(string path, string expected) => Assert.Equal(expected, _dc.State.TransformPath(path));

    [Fact]
    public void Alias_may_stand_before_and_after() =>
        Assert.Equal("a.x.b", new AliasPathResolver("~", "a.", ".b").TransformPath(" ~x "));

    [Theory]
    [InlineData("turn.x")]
    [InlineData("user.x.y")]
    [InlineData("conversation.list[2]")]
    [InlineData("this.x")]
    [InlineData("$x")]
    public async Task Value_that_is_set_is_found_again(string path)
    {
        await _dc.State.LoadAllScopesAsync();
        _dc.State.SetValue(path, "value");

        Assert.Equal("value", _dc.State.GetValue<string>(path));
        Assert.True(_dc.State.TryGetValue<object>(path, out _));
        _dc.State.RemoveValue(path);
        Assert.Equal("none", _dc.State.GetValue(path, () => "none"));
    }

    [Fact]
    public async Task Path_in_brackets_leads_through_all_scopes()
    {
        await _dc.State.LoadAllScopesAsync();
        _dc.State.SetValue("user.name", "joe");
        _dc.State.SetValue("conversation[user.name]", "test");

        Assert.Equal("test", _dc.State.GetValue<string>("conversation.joe"));
        Assert.Equal("test", _dc.State.GetValue<string>("conversation[user.name]"));
        _dc.State.RemoveValue("conversation[user.name]");
        Assert.False(_dc.State.TryGetValue<string>("conversation.joe", out _));
    }

    [Fact]
    public void Turn_knows_its_activity() => Assert.Equal("hi", _dc.State.GetValue<string>("turn.activity.text"));

    [Theory]
    [InlineData("class.id")]
    [InlineData("dialogclass.id")]
    [InlineData("settings.x")]
    public void Code_and_settings_refuse_values(string path)
    {
        Assert.Throws<NotSupportedException>(() => _dc.State.SetValue(path, "x"));
        Assert.Throws<NotSupportedException>(() => _dc.State.RemoveValue(path));
    }

    [Fact]
    public async Task User_and_conversation_survive_the_turn()
    {
        await _dc.State.LoadAllScopesAsync();
        _dc.State.SetValue("user.name", "Ann");
        await _dc.State.SaveAllChangesAsync();

        await _user.LoadAsync(_turn, true);
        Assert.Equal("Ann", _dc.State.GetStringValue("user.name"));

        await _dc.State.DeleteScopesMemoryAsync("user");
        await _user.LoadAsync(_turn, true);
        Assert.Null(_dc.State.GetStringValue("user.name"));
    }

    [Fact]
    public void First_entity_of_a_list_or_of_a_group_is_found()
    {
        _dc.State.SetValue("turn.recognized", new { entities = new { city = new[] { "Rome" }, people = new[] { new[] { "Ann", "Bob" } } } });

        Assert.Equal("Rome", _dc.State.GetValue<string>("@city"));
        Assert.Equal("Ann", _dc.State.GetValue<string>("@people"));
        Assert.Null(_dc.State.GetValue<string>("@nothing"));
    }

    [Fact]
    public void Dialogs_under_way_are_seen_and_cannot_be_changed()
    {
        Assert.Equal("outer", _dc.State.GetValue<string>("dialogcontext.activeDialog"));
        Assert.Equal(["outer"], _dc.State.GetValue<string[]>("dialogcontext.stack"));
        Assert.Equal("outer", _dc.State.GetValue<string>("dialogclass.id"));
        Assert.Equal("inner", _dc.State.GetValue<string>("%initialDialogId"));
        Assert.Throws<NotSupportedException>(() => _dc.State.SetValue("dialogclass", new JObject()));
    }

    [Fact]
    public void Settings_are_those_of_the_turn()
    {
        var settings = new Dictionary<string, string?> { ["bot:name"] = "Eva", ["list:0"] = "a", ["list:1"] = "b" };
        _turn.TurnState.Set<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(settings).Build());

        Assert.Equal("Eva", _dc.State.GetValue<string>("settings.bot.name"));
        Assert.Equal("b", _dc.State.GetValue<string>("settings.list[1]"));
    }

    [Fact]
    public void Unknown_scope_is_named_with_those_that_there_are()
    {
        var error = Assert.Throws<ArgumentOutOfRangeException>(() => _dc.State.SetValue("house.door", 1));

        Assert.Contains("'house' does not match memory scopes:[turn,settings,dialog,", error.Message, StringComparison.Ordinal);
        Assert.Null(_dc.State.GetMemoryScope("house"));
        Assert.IsType<TurnMemoryScope>(_dc.State.GetMemoryScope("TURN"));
    }

    [Fact]
    public void Snapshot_shows_what_scopes_hold_but_not_code_and_settings()
    {
        _dc.State.SetValue("turn.x", 1);

        var snapshot = _dc.State.GetMemorySnapshot();

        Assert.Equal(1, snapshot.SelectToken("turn.x")?.Value<int>());
        Assert.Null(snapshot["settings"]);
        Assert.Null(snapshot["class"]);
    }

    [Fact]
    public void Memory_is_a_dictionary_of_its_scopes()
    {
        Assert.Equal(9, _dc.State.Count);
        Assert.True(_dc.State.ContainsKey("user"));
        Assert.Throws<NotSupportedException>(() => _dc.State.Add("x", 1));
        Assert.Throws<NotSupportedException>(() => _dc.State.Clear());
        _dc.State["turn.y"] = 2;
        Assert.Equal(2L, Convert.ToInt64(_dc.State["turn.y"], null));
    }

    [Fact]
    public void Tracked_path_tells_of_changes_after_a_count()
    {
        var tracked = _dc.State.TrackPaths(["dialog.user.first"]);
        _dc.State.SetValue(DialogPath.EventCounter, 3);
        Assert.False(_dc.State.AnyPathChanged(2, tracked));

        _dc.State.SetValue("dialog.user.first", "Ann");

        Assert.True(_dc.State.AnyPathChanged(2, tracked));
        Assert.False(_dc.State.AnyPathChanged(3, tracked));
    }

    [Fact]
    public async Task Manager_runs_its_root_with_the_states_of_the_turn()
    {
        var manager = new DialogManager(new WaterfallDialog("root",
        [
            (step, _) =>
            {
                step.State.SetValue("conversation.asked", true);
                return Task.FromResult(Dialog.EndOfTurn);
            },
            (step, token) => step.EndDialogAsync(step.State.GetBoolValue("conversation.asked"), token),
        ]));

        var first = await manager.OnTurnAsync(_turn);
        Assert.Equal(DialogTurnStatus.Waiting, first.TurnResult!.Status);
        Assert.Same(_conversation, manager.ConversationState);

        using var next = new TurnContext(_turn.Adapter, _turn.Activity);
        var second = await manager.OnTurnAsync(next);
        Assert.Equal((DialogTurnStatus.Complete, true), (second.TurnResult!.Status, second.TurnResult.Result));
    }

    [Fact]
    public async Task Manager_without_state_of_the_conversation_says_so()
    {
        using var bare = new TurnContext(_turn.Adapter, new Activity(ActivityTypes.Message));

        var error = await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogManager(new WaterfallDialog("w")).OnTurnAsync(bare));

        Assert.Equal("Unable to get an instance of ConversationState from turnContext.", error.Message);
    }
}
