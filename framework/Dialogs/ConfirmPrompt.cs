using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Builder.Dialogs.Prompts;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text.Choice;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A prompt that accepts yes or no.</summary>
public class ConfirmPrompt : Prompt<bool>
{
    private readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> _choiceDefaults;

    /// <summary>Initializes the prompt.</summary>
    public ConfirmPrompt(string dialogId, PromptValidator<bool>? validator = null, string? defaultLocale = null)
        : this(dialogId, PromptLanguage.ConfirmDefaults, validator, defaultLocale)
    {
    }

    /// <summary>Initializes the prompt with yes, no and their wording by language.</summary>
    public ConfirmPrompt(
        string dialogId,
        Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> choiceDefaults,
        PromptValidator<bool>? validator = null,
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

    /// <summary>Gets or sets yes and no, over the language's words.</summary>
    public Tuple<Choice, Choice>? ConfirmChoices { get; set; }

    /// <summary>Sends the question with yes and no.</summary>
    protected override async Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var (yes, no, wording) = Choices(PromptLanguage.Of(null, turnContext.Activity, DefaultLocale, _choiceDefaults));
        var question = AppendChoices(
            options.Question(isRetry),
            turnContext.Activity.ChannelId,
            [yes, no],
            options.Style ?? Style,
            wording,
            turnContext.Activity.Conversation?.ConversationType,
            cancellationToken);
        await turnContext.SendActivityAsync(question, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Recognizes yes or no in the text of a message, or the number of the choice.</summary>
    protected override Task<PromptRecognizerResult<bool>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(options);
        var result = new PromptRecognizerResult<bool>();
        if (turnContext.Activity is not { Type: ActivityTypes.Message, Text: { Length: > 0 } text })
        {
            return Task.FromResult(result);
        }

        var culture = PromptLanguage.Of(options.RecognizeLanguage, turnContext.Activity, DefaultLocale, _choiceDefaults);
        var said = ChoiceRecognizer.RecognizeBoolean(text, culture).FirstOrDefault();
        if (said is not null && bool.TryParse(said.Resolution["value"].ToString(), out var yesOrNo))
        {
            result.Succeeded = true;
            result.Value = yesOrNo;
            return Task.FromResult(result);
        }

        var (yes, no, wording) = Choices(culture);
        if (wording.IncludeNumbers != false
            && ChoiceRecognizers.RecognizeChoices(text, (IList<Choice>)[yes, no], new FindChoicesOptions { Locale = culture })
                .FirstOrDefault() is { } found)
        {
            // The choices were shown with numbers, and the answer was a number.
            result.Succeeded = true;
            result.Value = found.Resolution.Index == 0;
        }

        return Task.FromResult(result);
    }

    private (Choice Yes, Choice No, ChoiceFactoryOptions Wording) Choices(string culture)
    {
        var language = _choiceDefaults.GetValueOrDefault(culture);
        return (ConfirmChoices?.Item1 ?? language.Item1, ConfirmChoices?.Item2 ?? language.Item2, ChoiceOptions ?? language.Item3);
    }
}
