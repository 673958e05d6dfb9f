namespace Microsoft.Recognizers.Text;

/// <summary>The cultures of the recognizers.</summary>
public class Culture
{
    /// <summary>Chinese.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>English.</summary>
    public const string English = "en-us";

    /// <summary>French.</summary>
    public const string French = "fr-fr";

    /// <summary>German.</summary>
    public const string German = "de-de";

    /// <summary>Italian.</summary>
    public const string Italian = "it-it";

    /// <summary>Japanese.</summary>
    public const string Japanese = "ja-jp";

    /// <summary>Korean.</summary>
    public const string Korean = "ko-kr";

    /// <summary>Portuguese.</summary>
    public const string Portuguese = "pt-br";

    /// <summary>Spanish.</summary>
    public const string Spanish = "es-es";

    /// <summary>Swedish.</summary>
    public const string Swedish = "sv-se";

    /// <summary>Turkish.</summary>
    public const string Turkish = "tr-tr";

    private static readonly string[] Codes =
        [English, French, German, Spanish, Italian, Portuguese, Dutch, Chinese, Japanese, Korean, Swedish, Turkish];

    private Culture()
    {
    }

    /// <summary>Returns the codes of the cultures.</summary>
    public static string[] GetSupportedCultureCodes() => [.. Codes];

    /// <summary>Returns the known culture of the same language, or the code itself.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        var code = cultureCode?.ToLowerInvariant() ?? string.Empty;
        return Array.Find(Codes, known => known == code)
            ?? Array.Find(Codes, known => known.Split('-')[0] == code.Split('-')[0])
            ?? code;
    }
}
