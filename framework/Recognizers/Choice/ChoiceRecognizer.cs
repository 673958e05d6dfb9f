using System.Collections.Frozen;

namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Recognizes yes and no.</summary>
public static class ChoiceRecognizer
{
    private const string ThumbUp = "👍|👌|ok|okay";
    private const string ThumbDown = "👎|✋|🖐";

    // Yes, no, and what sounds like one of them but is neither.
    private static readonly FrozenDictionary<string, PhraseTable<bool?>> Tables = new Dictionary<string, PhraseTable<bool?>>
    {
        [Culture.English] = Table(
            "true|yes|yep|yup|yeah|y|sure|agree",
            "false|no|nope|nop|nah|n|not ok|not okay|disagree|don't agree|do not agree",
            "not sure|not so sure|no idea"),
        [Culture.French] = Table(
            "vrai|oui|ouais|ouaip|o|bien sûr|d'accord|volontiers|exact",
            "faux|non|nan|n|pas d'accord|pas ok|bien sûr que non",
            "pas sûr|pas sûre|pas exact"),
        [Culture.German] = Table(
            "wahr|ja|jo|jap|jawohl|j|klar|sicher|gerne|einverstanden|stimmt",
            "falsch|nein|nö|nee|n|nicht wahr|nicht einverstanden|nicht ok|stimmt nicht",
            "nicht sicher|nicht klar|nicht ganz klar|nicht ganz sicher"),
        [Culture.Spanish] = Table(
            "verdadero|sí|s|sip|claro|vale|de acuerdo|por supuesto",
            "falso|no|nop|n|no estoy de acuerdo|no vale|claro que no|por supuesto que no",
            "no estoy seguro|no estoy segura|no sé"),
        [Culture.Italian] = Table(
            "vero|sì|s|certo|va bene|d'accordo",
            "falso|no|n|non va bene|non sono d'accordo|non d'accordo|non è vero",
            "non sono certo|non sono certa"),
        [Culture.Portuguese] = Table(
            "verdade|verdadeiro|sim|s|claro|certo|concordo|de acordo|pode ser",
            "falso|não|n|não concordo|não está certo|discordo|claro que não",
            "não tenho certeza|não sei"),
        [Culture.Dutch] = Table(
            "waar|ja|jawel|jazeker|j|zeker|akkoord|oké|prima",
            "onwaar|nee|neen|n|niet akkoord|niet waar|niet oké",
            "niet zeker|niet helemaal zeker"),
    }.ToFrozenDictionary();

    /// <summary>Recognizes yes and no in the order of the text.</summary>
    public static List<ModelResult> RecognizeBoolean(
        string query, string culture, ChoiceOptions options = ChoiceOptions.None, bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        if (!Tables.TryGetValue(Culture.MapToNearestLanguage(culture), out var table))
        {
            table = fallbackToDefaultCulture
                ? Tables[Culture.English]
                : throw new ArgumentException($"Could not find Model with the specified configuration: {culture}", nameof(culture));
        }

        return [.. table.In(query.Normalize()).Where(found => found.Meaning is not null).Select(found => new ModelResult
        {
            Text = found.Text,
            Start = found.Start,
            End = found.Start + found.Text.Length - 1,
            TypeName = "boolean",
            Resolution = new SortedDictionary<string, object> { ["value"] = found.Meaning == true, ["score"] = 1.0 },
        })];
    }

    private static PhraseTable<bool?> Table(string yes, string no, string neither) =>
        new((ThumbUp, true), (ThumbDown, false), (yes, true), (no, false), (neither, null));
}
