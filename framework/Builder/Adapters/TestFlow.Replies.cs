using System.Diagnostics;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

public partial class TestFlow
{
    /// <summary>The bot answers with a text.</summary>
    public TestFlow AssertReply(string? expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(_adapter.MakeActivity(expected), description ?? expected, timeout);

    /// <summary>The bot answers with an activity of the same type and text.</summary>
    /// <exception cref="ArgumentNullException">The expected activity is null.</exception>
    public TestFlow AssertReply(IActivity expected, [CallerMemberName] string? description = null, uint timeout = 3000) =>
        AssertReply(expected, (wanted, reply) => RequireSame(wanted, reply, description), description, timeout);

    /// <summary>The bot's answer compares well with an activity.</summary>
    /// <exception cref="ArgumentNullException">The expected activity or the comparison is null.</exception>
    public TestFlow AssertReply(
        IActivity expected, ValidateReply validateReply, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(expected);
        ArgumentNullException.ThrowIfNull(validateReply);
        return AssertReply(reply => validateReply(expected, reply), description, timeout);
    }

    /// <summary>The bot's answer passes an inspection.</summary>
    /// <param name="validateActivity">Throws when the answer is wrong.</param>
    /// <param name="description">What is waited for.</param>
    /// <param name="timeout">How long to wait, in milliseconds; with a debugger there is no limit.</param>
    /// <exception cref="ArgumentNullException">The inspection is null.</exception>
    public TestFlow AssertReply(
        Action<IActivity> validateActivity, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(validateActivity);
        return Then(async () =>
        {
            var limit = Debugger.IsAttached ? uint.MaxValue : timeout;
            var reply = await NextReplyAsync(limit).ConfigureAwait(false)
                ?? throw new TimeoutException($"{timeout}ms Timed out waiting for: '{description}'");
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
                    throw Differs(expected, reply, description);
                }
            },
            description,
            timeout);

    /// <summary>The bot answers with one of several texts.</summary>
    /// <exception cref="ArgumentNullException">The texts are null.</exception>
    public TestFlow AssertReplyOneOf(string[] candidates, [CallerMemberName] string? description = null, uint timeout = 3000)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        return AssertReply(
            reply =>
            {
                if (!candidates.Contains(reply.AsMessageActivity()?.Text))
                {
                    throw new InvalidOperationException(description ?? $"Not one of candidates: {string.Join("\n", candidates)}");
                }
            },
            description,
            timeout);
    }

    /// <summary>The bot does not answer for a while.</summary>
    public TestFlow AssertNoReply([CallerMemberName] string? description = null, uint timeout = 3000) => Then(async () =>
    {
        if (await NextReplyAsync(timeout).ConfigureAwait(false) is { } reply)
        {
            throw new InvalidOperationException($"{reply} is responded when waiting for no reply:'{description}'");
        }
    });

    private static void RequireSame(IActivity expected, IActivity reply, string? description)
    {
        if (expected.Type != reply.Type)
        {
            throw new InvalidOperationException($"{description}: Type should match");
        }

        var text = expected.AsMessageActivity()?.Text?.Trim();
        if (text != reply.AsMessageActivity()?.Text?.Trim())
        {
            throw Differs(text, reply, description);
        }
    }

    private static InvalidOperationException Differs(string? expected, IActivity reply, string? description)
    {
        var difference = $"Expected:{expected}\nReceived:{reply.AsMessageActivity()?.Text}";
        return new InvalidOperationException(description is null ? difference : $"{description}:\n{difference}");
    }

    // Null when none came in time.
    private async Task<IActivity?> NextReplyAsync(uint timeout)
    {
        using var patience = timeout == uint.MaxValue ? new CancellationTokenSource() : new CancellationTokenSource(TimeSpan.FromMilliseconds(timeout));
        try
        {
            return await _adapter.GetNextReplyAsync(patience.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            return null;
        }
    }
}
