namespace EthicalBot.Cards.Language;

/// <summary>The plural categories of CLDR that whole numbers below a million take in the languages of this product.</summary>
internal static class PluralRules
{
    /// <summary>The value that chooses the form.</summary>
    public const string Count = "count";

    public const string One = "one";
    public const string Other = "other";

    /// <summary>The forms that a plural text has; one million and more ("many" in fr, es, it, pt) take "other".</summary>
    public static IReadOnlyList<string> Categories { get; } = [One, Other];

    public static bool Knows(string language) => language is "fr" or "pt" or "en" or "de" or "es" or "it" or "nl";

    public static string CategoryOf(string language, long count) => language switch
    {
        "fr" or "pt" => count is 0 or 1 ? One : Other,
        "en" or "de" or "es" or "it" or "nl" => count == 1 ? One : Other,
        _ => throw new TextException($"There is no plural rule for the language '{language}'; add it to {nameof(PluralRules)}."),
    };
}
