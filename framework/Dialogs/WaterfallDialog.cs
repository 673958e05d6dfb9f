using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog of steps, each of which gets the result of the one before.</summary>
public class WaterfallDialog : Dialog
{
    private const string PersistedOptions = "options";
    private const string StepIndex = "stepIndex";
    private const string PersistedValues = "values";
    private const string PersistedInstanceId = "instanceId";

    private readonly List<WaterfallStep> _steps;

    /// <summary>Initializes a waterfall with its steps.</summary>
    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep>? actions = null)
        : base(dialogId) => _steps = actions is null ? [] : [.. actions];

    /// <summary>Returns the version of the waterfall, which changes with the number of its steps.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <summary>Runs the first step.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Require.NoToken(options);
        var instanceId = Guid.NewGuid().ToString();
        var state = ActiveOf(dc).State;
        state[PersistedOptions] = options!; // Null stands for no options, as in the SDK.
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = instanceId;

        Track("WaterfallStart", instanceId);
        TelemetryClient.TrackDialogView(Id);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the next step with the text of a message; anything but a message is ignored.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return dc.Context.Activity.Type == ActivityTypes.Message
            ? await ResumeDialogAsync(dc, DialogReason.ContinueCalled, dc.Context.Activity.Text, cancellationToken).ConfigureAwait(false)
            : EndOfTurn;
    }

    /// <summary>Runs the next step with the result of a dialog.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        return await RunStepAsync(dc, IndexOf(ActiveOf(dc)) + 1, reason, result, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Tracks that the waterfall was cancelled or came to its end.</summary>
    public override Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(instance);
        instance.State.TryGetValue(PersistedInstanceId, out var instanceId);
        if (reason == DialogReason.CancelCalled)
        {
            Track("WaterfallCancel", instanceId, NameOf(IndexOf(instance)));
        }
        else if (reason == DialogReason.EndCalled)
        {
            Track("WaterfallComplete", instanceId);
        }

        return Task.CompletedTask;
    }

    /// <summary>Runs one step.</summary>
    protected virtual async Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(stepContext);
        ActiveOf(stepContext).State.TryGetValue(PersistedInstanceId, out var instanceId);
        Track("WaterfallStep", instanceId, NameOf(stepContext.Index));
        return await _steps[stepContext.Index](stepContext, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Runs the step with an index, or ends the waterfall after the last.</summary>
    protected virtual async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return await dc.EndDialogAsync(result, cancellationToken).ConfigureAwait(false);
        }

        var instance = ActiveOf(dc);
        instance.State[StepIndex] = index;
        instance.State.TryGetValue(PersistedOptions, out var options);
        var values = instance.Kept<IDictionary<string, object>>(PersistedValues);
        var stepContext = new WaterfallStepContext(this, dc, options, values, index, reason, result);
        return await OnStepAsync(stepContext, cancellationToken).ConfigureAwait(false);
    }

    private static int IndexOf(DialogInstance instance) =>
        instance.State.TryGetValue(StepIndex, out var index) ? Convert.ToInt32(index, CultureInfo.InvariantCulture) : 0;

    // A step that is a lambda has a name of the compiler's, which tells nothing.
    private string NameOf(int index) =>
        index < _steps.Count && _steps[index].Method.Name is { Length: > 0 } name && !name.Contains('<', StringComparison.Ordinal)
            ? name
            : $"Step{index + 1}of{_steps.Count}";

    private void Track(string eventName, object? instanceId, string? stepName = null)
    {
        var properties = new Dictionary<string, string> { ["DialogId"] = Id, ["InstanceId"] = instanceId?.ToString()! }; // Null tells of none.
        if (stepName is not null)
        {
            properties["StepName"] = stepName;
        }

        TelemetryClient.TrackEvent(eventName, properties);
    }

    private DialogInstance ActiveOf(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException($"WaterfallDialog '{Id}' is not on the stack.");
}
