using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what is said in a test to the test's output.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    /// <summary>Initializes the logger with the output of a test.</summary>
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) => Output = xunitOutputHelper;

    /// <summary>Gets the output of the test.</summary>
    protected ITestOutputHelper Output { get; }

    /// <summary>Writes the incoming activity, and what is sent because of it.</summary>
    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var started = System.Diagnostics.Stopwatch.GetTimestamp();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities(async (turnContext, activities, send) =>
        {
            foreach (var activity in activities)
            {
                await LogOutgoingActivityAsync(turnContext, activity, cancellationToken).ConfigureAwait(false);
            }

            return await send().ConfigureAwait(false);
        });

        await next(cancellationToken).ConfigureAwait(false);
        var elapsed = System.Diagnostics.Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"      -> ts: {elapsed:0} ms"));
    }

    /// <summary>Writes an incoming activity.</summary>
    protected virtual Task LogIncomingActivityAsync(
        ITurnContext context, Activity activity, CancellationToken cancellationToken = default) => LogAsync("User: ", activity);

    /// <summary>Writes an outgoing activity.</summary>
    protected virtual Task LogOutgoingActivityAsync(
        ITurnContext context, Activity activity, CancellationToken cancellationToken = default) => LogAsync("Bot:  ", activity);

    private Task LogAsync(string speaker, Activity activity)
    {
        Output.WriteLine(activity.Type == ActivityTypes.Message
            ? $"{speaker}Text={activity.Text}\n      Speak={activity.Speak}\n      InputHint={activity.InputHint}"
            : $"{speaker}Activity = ActivityTypes.{activity.Type}\n{JsonConvert.SerializeObject(activity, Formatting.Indented)}");
        return Task.CompletedTask;
    }
}
