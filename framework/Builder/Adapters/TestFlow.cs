using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test tells it: what the user sends and what the bot must answer.</summary>
public partial class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Func<Task> _run;

    /// <summary>Initializes a conversation with the code of a bot.</summary>
    /// <exception cref="ArgumentNullException">The adapter is null.</exception>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    /// <summary>Initializes a conversation with a bot.</summary>
    /// <exception cref="ArgumentNullException">The adapter is null.</exception>
    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    private TestFlow(TestAdapter adapter, BotCallbackHandler? callback, Func<Task> run)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        _adapter = adapter;
        _callback = callback;
        _run = run;
    }

    /// <summary>Plays the conversation.</summary>
    /// <exception cref="TimeoutException">A reply did not come in time.</exception>
    /// <exception cref="InvalidOperationException">A reply is not the expected one.</exception>
    public Task StartTestAsync() => _run();

    /// <summary>The user says something.</summary>
    /// <exception cref="ArgumentNullException">The text is null.</exception>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, _callback!, CancellationToken.None)); // Without a bot only middleware runs.
    }

    /// <summary>The user sends an activity.</summary>
    /// <exception cref="ArgumentNullException">The activity is null.</exception>
    public TestFlow Send(IActivity userActivity)
    {
        ArgumentNullException.ThrowIfNull(userActivity);
        return Then(() => _adapter.ProcessActivityAsync((Activity)userActivity, _callback, CancellationToken.None));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() => Then(() =>
    {
        var update = (Activity)Activity.CreateConversationUpdateActivity();
        update.MembersAdded = [_adapter.Conversation.User];
        return _adapter.ProcessActivityAsync(update, _callback, CancellationToken.None);
    });

    /// <summary>Time passes.</summary>
    /// <param name="ms">How long, in milliseconds.</param>
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The user says something and the bot answers with a text.</summary>
    /// <exception cref="ArgumentNullException">The expected text is null.</exception>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot answers with an activity.</summary>
    /// <exception cref="ArgumentNullException">The expected activity is null.</exception>
    public TestFlow Test(string userSays, IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        return Send(userSays).AssertReply(expected, description, timeout);
    }

    /// <summary>The user says something and the bot's answer passes an inspection.</summary>
    /// <exception cref="ArgumentNullException">The inspection is null.</exception>
    public TestFlow Test(
        string userSays, Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Send(userSays).AssertReply(validateActivity, description, timeout);
    }

    /// <summary>Plays a recorded conversation: what the bot said is expected, anything else is sent.</summary>
    /// <exception cref="ArgumentNullException">The activities are null.</exception>
    public TestFlow Test(IEnumerable<IActivity> activities, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(
            this, (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, description, timeout) : flow.Send(activity));
    }

    /// <summary>Plays a recorded conversation: what the bot said is compared, anything else is sent.</summary>
    /// <exception cref="ArgumentNullException">The activities are null.</exception>
    public TestFlow Test(
        IEnumerable<IActivity> activities, ValidateReply validateReply, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(activities);
        return activities.Aggregate(
            this,
            (flow, activity) => IsReply(activity) ? flow.AssertReply(activity, validateReply, description, timeout) : flow.Send(activity));
    }

    private static bool IsReply(IActivity activity) =>
        string.Equals(RoleTypes.Bot, activity?.From?.Role, StringComparison.OrdinalIgnoreCase);

    private TestFlow Then(Func<Task> step) => new(_adapter, _callback, async () =>
    {
        await _run().ConfigureAwait(false);
        await step().ConfigureAwait(false);
    });
}
