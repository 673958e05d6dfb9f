using Microsoft.Recognizers.Text;

namespace Microsoft.Bot.Builder.Dialogs.Prompts;

/// <summary>The languages that prompts know.</summary>
public static class PromptCultureModels
{
    private static readonly string[] Locales = [.. GetSupportedCultures().Select(model => model.Locale)];

    /// <summary>Gets the words of Bulgarian.</summary>
    public static PromptCultureModel Bulgarian => Words(Culture.Bulgarian, ", ", " или ", ", или ", "да", "Не");

    /// <summary>Gets the words of Chinese.</summary>
    public static PromptCultureModel Chinese => Words(Culture.Chinese, "， ", " 要么 ", "， 要么 ", "是的", "不");

    /// <summary>Gets the words of Dutch.</summary>
    public static PromptCultureModel Dutch => Words(Culture.Dutch, ", ", " of ", ", of ", "Ja", "Nee");

    /// <summary>Gets the words of English.</summary>
    public static PromptCultureModel English => Words(Culture.English, ", ", " or ", ", or ", "Yes", "No");

    /// <summary>Gets the words of French.</summary>
    public static PromptCultureModel French => Words(Culture.French, ", ", " ou ", ", ou ", "Oui", "Non");

    /// <summary>Gets the words of German.</summary>
    public static PromptCultureModel German => Words(Culture.German, ", ", " oder ", ", oder ", "Ja", "Nein");

    /// <summary>Gets the words of Hindi.</summary>
    public static PromptCultureModel Hindi => Words(Culture.Hindi, ", ", " या ", ", या ", "हां", "नहीं");

    /// <summary>Gets the words of Italian.</summary>
    public static PromptCultureModel Italian => Words(Culture.Italian, ", ", " o ", " o ", "Si", "No");

    /// <summary>Gets the words of Japanese.</summary>
    public static PromptCultureModel Japanese => Words(Culture.Japanese, "、 ", " または ", "、 または ", "はい", "いいえ");

    /// <summary>Gets the words of Korean.</summary>
    public static PromptCultureModel Korean => Words(Culture.Korean, ", ", " 또는 ", " 또는 ", "예", "아니");

    /// <summary>Gets the words of Portuguese.</summary>
    public static PromptCultureModel Portuguese => Words(Culture.Portuguese, ", ", " ou ", ", ou ", "Sim", "Não");

    /// <summary>Gets the words of Spanish.</summary>
    public static PromptCultureModel Spanish => Words(Culture.Spanish, ", ", " o ", ", o ", "Sí", "No");

    /// <summary>Gets the words of Swedish.</summary>
    public static PromptCultureModel Swedish => Words(Culture.Swedish, ", ", " eller ", " eller ", "Ja", "Nej");

    /// <summary>Gets the words of Turkish.</summary>
    public static PromptCultureModel Turkish => Words(Culture.Turkish, ", ", " veya ", " veya ", "Evet", "Hayır");

    /// <summary>Returns the languages that prompts know.</summary>
    public static PromptCultureModel[] GetSupportedCultures() =>
        [Bulgarian, Chinese, Dutch, English, French, German, Hindi, Italian, Japanese, Korean, Portuguese, Spanish, Swedish, Turkish];

    /// <summary>Returns the known culture of the same language, or the code itself.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        if (cultureCode is null)
        {
            return null!; // As in the SDK.
        }

        var code = cultureCode.ToLowerInvariant();
        if (Array.Exists(Locales, locale => locale == code))
        {
            return code;
        }

        var language = code.Split('-')[0];
        return Array.Find(Locales, locale => locale.Split('-')[0] == language) ?? code;
    }

    private static PromptCultureModel Words(string locale, string separator, string or, string orMore, string yes, string no) => new()
    {
        Locale = locale,
        Separator = separator,
        InlineOr = or,
        InlineOrMore = orMore,
        YesInLanguage = yes,
        NoInLanguage = no,
    };
}
