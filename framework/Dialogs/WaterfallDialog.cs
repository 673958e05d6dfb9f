using System.Globalization;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

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

    /// <summary>Adds a step at the end.</summary>
    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        _steps.Add(step);
        return this;
    }

    /// <summary>Runs the first step.</summary>
    public override Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (options is CancellationToken)
        {
            throw new ArgumentException("A cancellation token was passed as the options of a dialog.", nameof(options));
        }

        var state = StateOf(dc);
        state[PersistedOptions] = options!; // Null stands for no options, as in the SDK.
        state[PersistedValues] = new Dictionary<string, object>();
        state[PersistedInstanceId] = Guid.NewGuid().ToString();
        return RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
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
    public override Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = Convert.ToInt32(StateOf(dc)[StepIndex], CultureInfo.InvariantCulture);
        return RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    /// <summary>Returns the version of the waterfall, which changes with the number of its steps.</summary>
    public override string GetVersion() => $"{Id}:{_steps.Count}";

    /// <summary>Runs one step.</summary>
    protected virtual Task<DialogTurnResult> OnStepAsync(WaterfallStepContext stepContext, CancellationToken cancellationToken) =>
        _steps[stepContext.Index](stepContext, cancellationToken);

    /// <summary>Runs the step with an index, or ends the waterfall after the last.</summary>
    protected virtual Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object? result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= _steps.Count)
        {
            return dc.EndDialogAsync(result, cancellationToken);
        }

        var state = StateOf(dc);
        state[StepIndex] = index;
        state.TryGetValue(PersistedOptions, out var options);
        return OnStepAsync(new WaterfallStepContext(this, dc, options, ValuesOf(state), index, reason, result), cancellationToken);
    }

    private static IDictionary<string, object> ValuesOf(IDictionary<string, object> state)
    {
        if (state[PersistedValues] is IDictionary<string, object> values)
        {
            return values;
        }

        // A storage that does not write type names gives back what it parsed.
        var parsed = JToken.FromObject(state[PersistedValues]).ToObject<Dictionary<string, object>>() ?? [];
        state[PersistedValues] = parsed;
        return parsed;
    }

    private IDictionary<string, object> StateOf(DialogContext dc) =>
        dc.ActiveDialog?.State ?? throw new InvalidOperationException($"WaterfallDialog '{Id}' is not on the stack.");
}
