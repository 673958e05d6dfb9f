using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

internal static class PromptLanguage
{
    // The standard wording of each language, which nobody changes.
    public static readonly Dictionary<string, ChoiceFactoryOptions> ChoiceDefaults = PromptCultureModels.GetSupportedCultures()
        .ToDictionary(model => model.Locale, model => new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true));

    public static readonly Dictionary<string, (Choice, Choice, ChoiceFactoryOptions)> ConfirmDefaults = PromptCultureModels.GetSupportedCultures()
        .ToDictionary(
            model => model.Locale,
            model => (new Choice(model.YesInLanguage), new Choice(model.NoInLanguage), ChoiceDefaults[model.Locale]));

    // The language that is given, of the activity or of the prompt, and English when it is not among the known ones.
    public static string Of<T>(string? locale, Activity activity, string? defaultLocale, Dictionary<string, T> known)
    {
        var wanted = locale ?? activity.Locale ?? defaultLocale;
        var culture = wanted is null ? null : PromptCultureModels.MapToNearestLanguage(wanted);
        return culture is not null && known.ContainsKey(culture) ? culture : PromptCultureModels.English.Locale;
    }
}
