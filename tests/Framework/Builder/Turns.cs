using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;

namespace EthicalBot.Tests.Framework.Builder;

/// <summary>Runs bots and middleware over single activities.</summary>
internal static class Turns
{
    public static NextDelegate Nothing { get; } = _ => Task.CompletedTask;

    public static TurnContext Of(Activity activity, RecordingAdapter? adapter = null) => new(adapter ?? new RecordingAdapter(), activity);

    /// <summary>Runs a bot and returns what it sent.</summary>
    public static async Task<List<Activity>> RunAsync(IBot bot, Activity activity, Action<ITurnContext>? prepare = null)
    {
        var adapter = new RecordingAdapter();
        using var turn = Of(activity, adapter);
        prepare?.Invoke(turn);
        await bot.OnTurnAsync(turn);
        return adapter.Sent;
    }

    /// <summary>Runs a bot over an invoke and returns its answer.</summary>
    public static async Task<InvokeResponse> InvokeAsync(IBot bot, Activity activity, Action<ITurnContext>? prepare = null)
    {
        var answer = Assert.Single(await RunAsync(bot, activity, prepare));
        Assert.Equal(ActivityTypesEx.InvokeResponse, answer.Type);
        return Assert.IsAssignableFrom<InvokeResponse>(answer.Value);
    }
}
