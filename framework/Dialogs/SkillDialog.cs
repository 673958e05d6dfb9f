using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that another bot, a skill, holds with the user.</summary>
public partial class SkillDialog : Dialog
{
    private const string DeliveryModeStateKey = "deliverymode";
    private const string SkillConversationIdStateKey = "Microsoft.Bot.Builder.Dialogs.SkillDialog.SkillConversationId";

    /// <summary>Initializes the dialog with its skill.</summary>
    public SkillDialog(SkillDialogOptions dialogOptions, string? dialogId = null)
        : base(dialogId)
    {
        ArgumentNullException.ThrowIfNull(dialogOptions);
        DialogOptions = dialogOptions;
    }

    /// <summary>Gets which skill the dialog talks to, and how.</summary>
    protected SkillDialogOptions DialogOptions { get; }

    /// <summary>Sends the activity of <see cref="BeginSkillDialogOptions"/> to the skill.</summary>
    /// <exception cref="HttpRequestException">The skill answered with an error.</exception>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var given = ActivityOf(options);
        var activity = ObjectPath.Clone(given).ApplyConversationReference(dc.Context.Activity.GetConversationReference(), true);

        var conversationId = await DialogOptions.ConversationIdFactory!.CreateSkillConversationIdAsync(
            new SkillConversationIdFactoryOptions
            {
                FromBotOAuthScope = dc.Context.TurnState.Get<string>(BotAdapter.OAuthScopeKey),
                FromBotId = DialogOptions.BotId,
                Activity = dc.Context.Activity,
                BotFrameworkSkill = DialogOptions.Skill,
            },
            cancellationToken).ConfigureAwait(false);
        var state = ActiveOf(dc).State;
        state[DeliveryModeStateKey] = given.DeliveryMode!; // Null stands for the usual one.
        state[SkillConversationIdStateKey] = conversationId;

        return await ForwardAsync(dc, activity, conversationId, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Forwards the activity to the skill; the skill's end of the conversation ends the dialog.</summary>
    /// <exception cref="HttpRequestException">The skill answered with an error.</exception>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (!OnValidateActivity(dc.Context.Activity))
        {
            return EndOfTurn;
        }

        if (dc.Context.Activity.Type == ActivityTypes.EndOfConversation)
        {
            return await dc.EndDialogAsync(dc.Context.Activity.Value, cancellationToken).ConfigureAwait(false);
        }

        var instance = ActiveOf(dc);
        var activity = ObjectPath.Clone(dc.Context.Activity);
        activity.DeliveryMode = instance.State[DeliveryModeStateKey] as string;
        return await ForwardAsync(dc, activity, ConversationIdOf(instance), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the skill to prompt again.</summary>
    public override async Task RepromptDialogAsync(
        ITurnContext turnContext, DialogInstance instance, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(instance);
        var reprompt = new Activity(ActivityTypes.Event) { Name = DialogEvents.RepromptDialog }
            .ApplyConversationReference(turnContext.Activity.GetConversationReference(), true);
        await SendToSkillAsync(turnContext, reprompt, ConversationIdOf(instance), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Asks the skill to prompt again, after a dialog above this one ended.</summary>
    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object? result = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        await RepromptDialogAsync(dc.Context, ActiveOf(dc), cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Ends the conversation with the skill when the dialog was cancelled or replaced.</summary>
    public override async Task EndDialogAsync(
        ITurnContext turnContext, DialogInstance instance, DialogReason reason, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(instance);
        if (reason is DialogReason.CancelCalled or DialogReason.ReplaceCalled)
        {
            var end = new Activity(ActivityTypes.EndOfConversation)
            {
                ChannelData = turnContext.Activity.ChannelData,
                Properties = turnContext.Activity.Properties,
            }.ApplyConversationReference(turnContext.Activity.GetConversationReference(), true);
            await SendToSkillAsync(turnContext, end, ConversationIdOf(instance), cancellationToken).ConfigureAwait(false);
        }

        await base.EndDialogAsync(turnContext, instance, reason, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Returns whether an activity goes to the skill; by default all do.</summary>
    protected virtual bool OnValidateActivity(Activity activity) => true;

    private static Activity ActivityOf(object? options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options is not BeginSkillDialogOptions given
            ? throw new ArgumentException($"Unable to cast {nameof(options)} to {nameof(BeginSkillDialogOptions)}", nameof(options))
            : given.Activity ?? throw new ArgumentNullException(nameof(options), $"{nameof(given.Activity)} is null in {nameof(options)}");
    }

    private static string ConversationIdOf(DialogInstance instance) => (string)instance.State[SkillConversationIdStateKey];

    private DialogInstance ActiveOf(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException($"SkillDialog '{Id}' is not on the stack.");

    private async Task<DialogTurnResult> ForwardAsync(
        DialogContext dc, Activity activity, string conversationId, CancellationToken cancellationToken)
    {
        var end = await SendToSkillAsync(dc.Context, activity, conversationId, cancellationToken).ConfigureAwait(false);
        return end is null ? EndOfTurn : await dc.EndDialogAsync(end.Value, cancellationToken).ConfigureAwait(false);
    }
}
