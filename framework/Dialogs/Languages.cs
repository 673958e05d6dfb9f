using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

internal static class Languages
{
    private const string TurnLocale = "turn.locale";

    // The language that the turn was given, that of its activity, or that of the running culture.
    public static string Of(ITurnContext turnContext)
    {
        var locale = turnContext.TurnState.Get<string>(TurnLocale) ?? turnContext.Activity?.Locale;
        try
        {
            return string.IsNullOrEmpty(locale) ? CultureInfo.CurrentCulture.Name : new CultureInfo(locale).Name;
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.CurrentCulture.Name;
        }
    }
}
