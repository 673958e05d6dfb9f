namespace Microsoft.Recognizers.Text;

/// <summary>The cultures of the recognizers.</summary>
public class Culture
{
    /// <summary>Bulgarian.</summary>
    public const string Bulgarian = "bg-bg";

    /// <summary>Chinese.</summary>
    public const string Chinese = "zh-cn";

    /// <summary>Dutch.</summary>
    public const string Dutch = "nl-nl";

    /// <summary>English as it is written in the United States.</summary>
    public const string English = "en-us";

    /// <summary>English as it is written elsewhere.</summary>
    public const string EnglishOthers = "en-*";

    /// <summary>French.</summary>
    public const string French = "fr-fr";

    /// <summary>German.</summary>
    public const string German = "de-de";

    /// <summary>Hindi.</summary>
    public const string Hindi = "hi-in";

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

    /// <summary>The cultures with their names.</summary>
    public static readonly Culture[] SupportedCultures =
    [
        new("English", English),
        new("EnglishOthers", EnglishOthers),
        new("Chinese", Chinese),
        new("Spanish", Spanish),
        new("Portuguese", Portuguese),
        new("French", French),
        new("German", German),
        new("Italian", Italian),
        new("Japanese", Japanese),
        new("Dutch", Dutch),
        new("Korean", Korean),
        new("Swedish", Swedish),
        new("Bulgarian", Bulgarian),
        new("Turkish", Turkish),
        new("Hindi", Hindi),
    ];

#pragma warning disable CA1051 // The SDK's shape: these are fields.
    /// <summary>The English name of the culture.</summary>
    public readonly string CultureName;

    /// <summary>The code of the culture.</summary>
    public readonly string CultureCode;
#pragma warning restore CA1051

    private Culture(string cultureName, string cultureCode)
    {
        CultureName = cultureName;
        CultureCode = cultureCode;
    }

    /// <summary>Returns the codes of the cultures.</summary>
    public static string[] GetSupportedCultureCodes() => Array.ConvertAll(SupportedCultures, culture => culture.CultureCode);

    /// <summary>Returns the known culture of the same language, or the code itself in lower case.</summary>
    public static string MapToNearestLanguage(string cultureCode)
    {
        var code = cultureCode?.ToLowerInvariant() ?? string.Empty;
        if (Array.Exists(SupportedCultures, culture => culture.CultureCode == code))
        {
            return code;
        }

        var language = code.Split('-')[0];
        var alike = GetSupportedCultureCodes().Where(known => known.Split('-')[0] == language).ToArray();
        return Array.Find(alike, known => known.EndsWith('*')) ?? alike.FirstOrDefault() ?? code;
    }
}
