using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that lets the user sign in, and returns the token.</summary>
public partial class OAuthPrompt : Dialog
{
    private const string PersistedOptions = "options";
    private const string PersistedState = "state";
    private const string PersistedExpires = "expires";
    private const string PersistedCaller = "botframework.caller";
    private const int DefaultTimeout = 900000;

    private readonly OAuthPromptSettings _settings;
    private readonly PromptValidator<TokenResponse>? _validator;

    /// <summary>Initializes the prompt.</summary>
    public OAuthPrompt(string dialogId, OAuthPromptSettings settings, PromptValidator<TokenResponse>? validator = null)
        : base(dialogId)
    {
        Require.NotBlank(dialogId);
        ArgumentNullException.ThrowIfNull(settings);
        _settings = settings;
        _validator = validator;
    }

    /// <summary>Returns the token that the user has, or shows a sign-in card.</summary>
    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        Require.NoToken(options);
        if (options is not (null or PromptOptions))
        {
            throw new ArgumentException($"{nameof(options)} must be of type {nameof(PromptOptions)}", nameof(options));
        }

        var promptOptions = (PromptOptions?)options;
        promptOptions?.Expect(InputHints.AcceptingInput);
        var state = ActiveOf(dc).State;
        state[PersistedOptions] = promptOptions!; // Null stands for no options.
        state[PersistedState] = new Dictionary<string, object> { [Prompt<int>.AttemptCountKey] = 0 };
        state[PersistedExpires] = Now.AddMilliseconds(_settings.Timeout ?? DefaultTimeout);
        SetCallerInfoInDialogState(state, dc.Context);

        if (await UserTokens.GetAsync(dc.Context, _settings, null, cancellationToken).ConfigureAwait(false) is { } token)
        {
            return await dc.EndDialogAsync(token, cancellationToken).ConfigureAwait(false);
        }

        await SendOAuthCardAsync(_settings, dc.Context, promptOptions?.Prompt, cancellationToken).ConfigureAwait(false);
        return EndOfTurn;
    }

    /// <summary>Takes the token that the activity brings or stands for; too late ends the prompt without one.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var instance = ActiveOf(dc);
        var activity = dc.Context.Activity;
        var isMessage = activity.Type == ActivityTypes.Message;
        var concernsUs = isMessage || IsTokenResponseEvent(activity) || IsTeamsVerification(activity) || IsTokenExchange(activity);
        if (concernsUs && Now > Convert.ToDateTime(instance.State[PersistedExpires], CultureInfo.InvariantCulture).ToUniversalTime())
        {
            return await dc.EndDialogAsync(null, cancellationToken).ConfigureAwait(false);
        }

        var recognized = await RecognizeTokenAsync(_settings, dc, cancellationToken).ConfigureAwait(false);
        var state = instance.Kept<IDictionary<string, object>>(PersistedState);
        state[Prompt<int>.AttemptCountKey] = Convert.ToInt32(state[Prompt<int>.AttemptCountKey], CultureInfo.InvariantCulture) + 1;
        var options = instance.State[PersistedOptions] is null ? null : instance.Kept<PromptOptions>(PersistedOptions);

        var accepted = _validator is null
            ? recognized.Succeeded
            : await _validator(new PromptValidatorContext<TokenResponse>(dc.Context, recognized, state, options!), cancellationToken)
                .ConfigureAwait(false); // Without options the validator sees none.
        if (accepted || (isMessage && _settings.EndOnInvalidMessage))
        {
            return await dc.EndDialogAsync(accepted ? recognized.Value : null, cancellationToken).ConfigureAwait(false);
        }

        if (isMessage && !dc.Context.Responded && options?.RetryPrompt is { } retry)
        {
            await dc.Context.SendActivityAsync(retry, cancellationToken).ConfigureAwait(false);
        }

        return EndOfTurn;
    }

    /// <summary>Returns the token that the user has, or null.</summary>
    public Task<TokenResponse?> GetUserTokenAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        UserTokens.GetAsync(turnContext, _settings, null, cancellationToken);

    /// <summary>Signs the user out.</summary>
    public Task SignOutUserAsync(ITurnContext turnContext, CancellationToken cancellationToken = default) =>
        UserTokens.SignOutAsync(turnContext, _settings, cancellationToken);

    private static DateTime Now => TimeProvider.System.GetUtcNow().UtcDateTime;

    private DialogInstance ActiveOf(DialogContext dc) =>
        dc.ActiveDialog ?? throw new InvalidOperationException($"Prompt '{Id}' is not on the stack.");
}
