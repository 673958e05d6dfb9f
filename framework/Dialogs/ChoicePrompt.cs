using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt that accepts one of several choices.</summary>
public class ChoicePrompt : Prompt<FoundChoice>
{
    private readonly Dictionary<string, ChoiceFactoryOptions> _choiceDefaults;

    /// <summary>Initializes the prompt.</summary>
    public ChoicePrompt(string dialogId, PromptValidator<FoundChoice>? validator = null, string? defaultLocale = null)
        : this(dialogId, PromptLanguage.ChoiceDefaults, validator, defaultLocale)
    {
    }

    /// <summary>Initializes the prompt with the wording of choices by language.</summary>
    public ChoicePrompt(
        string dialogId,
        Dictionary<string, ChoiceFactoryOptions> choiceDefaults,
        PromptValidator<FoundChoice>? validator = null,
        string? defaultLocale = null)
        : base(dialogId, validator)
    {
        ArgumentNullException.ThrowIfNull(choiceDefaults);
        _choiceDefaults = choiceDefaults;
        Style = ListStyle.Auto;
        DefaultLocale = defaultLocale;
    }

    /// <summary>Gets or sets how the choices are shown.</summary>
    public ListStyle Style { get; set; }

    /// <summary>Gets or sets the language when neither the options nor the activity tell one.</summary>
    public string? DefaultLocale { get; set; }

    /// <summary>Gets or sets how the choices are worded, over the language's way.</summary>
    public ChoiceFactoryOptions? ChoiceOptions { get; set; }

    /// <summary>Gets or sets how the answer is recognized.</summary>
    public FindChoicesOptions? RecognizerOptions { get; set; }

    /// <summary>Sends the question with its choices.</summary>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var question = AppendChoices(
            options.Question(isRetry),
            turnContext.Activity.ChannelId,
            options.Choices ?? [],
            options.Style ?? Style,
            ChoiceOptions ?? _choiceDefaults.GetValueOrDefault(LanguageOf(turnContext, null)),
            turnContext.Activity.Conversation?.ConversationType,
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Finds the choice in the text of a message.</summary>
    protected override Task<PromptRecognizerResult<FoundChoice>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<FoundChoice>();
        if (turnContext.Activity is { Type: ActivityTypes.Message, Text: { Length: > 0 } text })
        {
            // A prompt serves many users at once, so its own options are not written to.
            var how = new FindChoicesOptions
            {
                Locale = LanguageOf(turnContext, RecognizerOptions?.Locale ?? options.RecognizeLanguage),
                NoValue = RecognizerOptions?.NoValue ?? false,
                NoAction = RecognizerOptions?.NoAction ?? false,
                RecognizeNumbers = RecognizerOptions?.RecognizeNumbers ?? true,
                RecognizeOrdinals = RecognizerOptions?.RecognizeOrdinals ?? true,
                AllowPartialMatches = RecognizerOptions?.AllowPartialMatches ?? false,
                MaxTokenDistance = RecognizerOptions?.MaxTokenDistance,
                Tokenizer = RecognizerOptions?.Tokenizer,
            };
            if (ChoiceRecognizers.RecognizeChoices(text, options.Choices ?? [], how).FirstOrDefault() is { } found)
            {
                result.Succeeded = true;
                result.Value = found.Resolution;
            }
        }

        return Task.FromResult(result);
    }

    private string LanguageOf(ITurnContext turnContext, string? locale) =>
        PromptLanguage.Of(locale, turnContext.Activity, DefaultLocale, _choiceDefaults);
}
