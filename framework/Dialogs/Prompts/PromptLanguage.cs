using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

internal static class PromptLanguage
{
    // The language of the options, of the activity, of the prompt, and else English.
    public static string Of(Activity activity, PromptOptions options, string? defaultLocale)
    {
        var wanted = new[] { options.RecognizeLanguage, activity.Locale, defaultLocale }.FirstOrDefault(locale => !string.IsNullOrEmpty(locale));
        var culture = PromptCultureModels.MapToNearestLanguage(wanted ?? Culture.English);
        return Knows(culture) ? culture : Culture.English;
    }

    public static PromptCultureModel Model(string culture) =>
        PromptCultureModels.GetSupportedCultures().FirstOrDefault(model => model.Locale == culture) ?? PromptCultureModels.English;

    public static ChoiceFactoryOptions ChoiceOptions(string culture)
    {
        var model = Model(culture);
        return new ChoiceFactoryOptions(model.Separator, model.InlineOr, model.InlineOrMore, true);
    }

    private static bool Knows(string culture) => PromptCultureModels.GetSupportedCultures().Any(model => model.Locale == culture);
}
