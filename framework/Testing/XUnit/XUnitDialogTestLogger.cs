using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit.Abstractions;
using Stopwatch = System.Diagnostics.Stopwatch;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what is said in a test to the test's output.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private readonly string _stopwatchKey = $"stopwatch.{Guid.NewGuid()}";

    /// <summary>Initializes the logger with the output of a test.</summary>
    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper) => Output = xunitOutputHelper;

    /// <summary>Gets the output of the test.</summary>
    protected ITestOutputHelper Output { get; }

    /// <summary>Writes the incoming activity, and what is sent because of it.</summary>
    public async Task OnTurnAsync(ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        context.TurnState[_stopwatchKey] = Stopwatch.StartNew();
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
    }

    /// <summary>Writes an incoming activity.</summary>
    protected virtual Task LogIncomingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        Output.WriteLine(activity.Type == ActivityTypes.Message ? $"\r\nUser:  Text = {activity.Text}" : Other("User: ", activity));
        Output.WriteLine(Stamp);
        return Task.CompletedTask;
    }

    /// <summary>Writes an outgoing activity, and the milliseconds since the one before.</summary>
    protected virtual Task LogOutgoingActivityAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        Output.WriteLine(activity.Type == ActivityTypes.Message
            ? $"\r\nBot:   Text      = {activity.Text}\r\n       Speak     = {activity.Speak}\r\n       InputHint = {activity.InputHint}"
            : Other("Bot:  ", activity));
        var stopwatch = context.TurnState.Get<Stopwatch>(_stopwatchKey);
        Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stamp} elapsed: {stopwatch?.ElapsedMilliseconds ?? 0:N0} ms"));
        stopwatch?.Restart();
        return Task.CompletedTask;
    }

    private static string Stamp => string.Create(CultureInfo.InvariantCulture, $"       -> ts: {TimeProvider.System.GetLocalNow():HH:mm:ss}");

    private static string Other(string speaker, Activity activity) =>
        $"\r\n{speaker} Activity = ActivityTypes.{activity.Type}\r\n{JsonConvert.SerializeObject(activity, Formatting.Indented)}";
}
