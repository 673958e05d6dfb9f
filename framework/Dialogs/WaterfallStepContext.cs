namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall sees: the result of the step before, and what is kept between steps.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog _waterfall;
    private bool _nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object? options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object? result)
        : base(dc.Dialogs, dc.Context, new DialogState(dc.Stack))
    {
        _waterfall = waterfall;
        Parent = dc.Parent;
        Options = options!; // Null when the waterfall was started without options; declared as in the SDK.
        Values = values;
        Index = index;
        Reason = reason;
        Result = result!; // Null in the first step and after a text message without text; declared as in the SDK.
        TakeServicesOf(dc);
    }

    /// <summary>Gets the index of the step.</summary>
    public int Index { get; }

    /// <summary>Gets the options with which the waterfall was started.</summary>
    public object Options { get; }

    /// <summary>Gets why the step runs.</summary>
    public DialogReason Reason { get; }

    /// <summary>Gets the result of the step before.</summary>
    public object Result { get; }

    /// <summary>Gets what is kept between steps.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on with the next step in the same turn.</summary>
    public virtual async Task<DialogTurnResult> NextAsync(object? result = null, CancellationToken cancellationToken = default)
    {
        Require.NoToken(result);
        if (_nextCalled)
        {
            throw new InvalidOperationException(
                $"WaterfallStepContext.NextAsync(): method already called for dialog and step '{_waterfall.Id}[{Index}]'.");
        }

        _nextCalled = true;
        return await _waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken).ConfigureAwait(false);
    }
}
