using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>A conversation as a test tells it: what the user sends and what the bot must answer.</summary>
public class TestFlow
{
    private readonly TestAdapter _adapter;
    private readonly BotCallbackHandler? _callback;
    private readonly Func<Task> _run;

    /// <summary>Initializes a conversation with the code of a bot.</summary>
    public TestFlow(TestAdapter adapter, BotCallbackHandler? callback = null)
        : this(adapter, callback, () => Task.CompletedTask)
    {
    }

    /// <summary>Initializes a conversation with a bot.</summary>
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
    public Task StartTestAsync() => _run();

    /// <summary>The user says something.</summary>
    public TestFlow Send(string userSays)
    {
        ArgumentNullException.ThrowIfNull(userSays);
        return Then(() => _adapter.SendTextToBotAsync(userSays, Callback, CancellationToken.None));
    }

    /// <summary>The user sends an activity.</summary>
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
    public TestFlow Delay(uint ms) => Delay(TimeSpan.FromMilliseconds(ms));

    /// <summary>Time passes.</summary>
    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    /// <summary>The user says something and the bot answers with a text.</summary>
    public TestFlow Test(string userSays, string expected, string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the bot answers with an activity.</summary>
    public TestFlow Test(
        string userSays, IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(expected, description, timeout);

    /// <summary>The user says something and the bot's answer passes an inspection.</summary>
    public TestFlow Test(
        string userSays, Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        Send(userSays).AssertReply(validateActivity, description, timeout);

    /// <summary>The bot answers with a text.</summary>
    public TestFlow AssertReply(string expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (reply.Type != ActivityTypes.Message || reply.AsMessageActivity()?.Text?.Trim() != expected?.Trim())
                {
                    throw new InvalidOperationException($"{description}: expected the message '{expected}', but got {Describe(reply)}");
                }
            },
            description,
            timeout);

    /// <summary>The bot answers with an activity of the same type and text.</summary>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (reply.Type != expected.Type || ((Activity)reply).Text != ((Activity)expected).Text)
                {
                    throw new InvalidOperationException($"{description}: expected {Describe(expected)}, but got {Describe(reply)}");
                }
            },
            description,
            timeout);

    /// <summary>The bot's answer passes an inspection.</summary>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
            var reply = await _adapter.TakeNextReplyAsync(patience.Token).ConfigureAwait(false)
                ?? throw new TimeoutException($"{description}: no reply within {timeout} ms.");
            validateActivity(reply);
        });
    }

    /// <summary>The bot's answer contains a text.</summary>
    public TestFlow AssertReplyContains(string expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (reply.AsMessageActivity()?.Text?.Contains(expected, StringComparison.Ordinal) != true)
                {
                    throw new InvalidOperationException($"{description}: expected a message with '{expected}', but got {Describe(reply)}");
                }
            },
            description,
            timeout);

    /// <summary>The bot answers with one of several texts.</summary>
    public TestFlow AssertReplyOneOf(string[] candidates, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(
            reply =>
            {
                if (!candidates.Contains(reply.AsMessageActivity()?.Text))
                {
                    throw new InvalidOperationException(
                        $"{description}: expected one of '{string.Join("', '", candidates)}', but got {Describe(reply)}");
                }
            },
            description,
            timeout);

    /// <summary>The bot does not answer for a while.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = 3000) => Then(async () =>
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        if (await _adapter.TakeNextReplyAsync(patience.Token).ConfigureAwait(false) is { } reply)
        {
            throw new InvalidOperationException($"{description}: expected no reply, but got {Describe(reply)}");
        }
    });

    // The adapter takes any callback; without one only the middleware runs.
    private BotCallbackHandler Callback => _callback ?? ((_, _) => Task.CompletedTask);

    private static string Describe(IActivity activity) => activity.AsMessageActivity() is { } message
        ? $"the message '{message.Text}'"
        : $"an activity of type '{activity.Type}'";

    private TestFlow Then(Func<Task> step) => new(_adapter, _callback, async () =>
    {
        await _run().ConfigureAwait(false);
        await step().ConfigureAwait(false);
    });
}
