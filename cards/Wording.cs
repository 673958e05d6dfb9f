using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using EthicalBot.Cards.Language;

namespace EthicalBot.Cards;

/// <summary>Puts texts for customers into words: language, plural form, and dates, times and numbers as people there write them.</summary>
/// <remarks>Safe for use by many threads.</remarks>
public sealed class Wording
{
    private const string SimpleSuffix = ".Simple";

    private readonly TextCatalogue _catalogue;
    private readonly FrozenDictionary<string, LanguageFormats> _formats;

    /// <summary>Takes a complete catalogue; an incomplete one is refused with the list of what is missing.</summary>
    public Wording(TextCatalogue catalogue, TimeZoneInfo zone, TimeProvider time)
    {
        if (Completeness.Check(catalogue) is { Count: > 0 } problems)
            throw new TextException($"The texts for customers are not complete:{Environment.NewLine}{string.Join(Environment.NewLine, problems)}");

        if (catalogue.Languages.Count == 0) throw new TextException("There is no text for customers in any language.");

        _catalogue = catalogue;
        _formats = catalogue.Languages.ToFrozenDictionary(language => language, language => new LanguageFormats(catalogue, language, zone, time));
        Zone = zone;
    }

    /// <summary>The languages that can be spoken.</summary>
    public IReadOnlyList<string> Languages => _catalogue.Languages;

    /// <summary>For whom none of them is known: English, or the first where there is no English.</summary>
    public string Fallback => Speaks("en") ? "en" : Languages[0];

    /// <summary>The time zone in which times are told.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Whether the language, or its part before the hyphen, can be spoken.</summary>
    public bool Speaks(string? language) => language is not null && _formats.ContainsKey(Main(language));

    /// <summary>The culture that belongs to a language, such as fr-FR.</summary>
    public CultureInfo CultureOf(string language) => Formats(language).Culture;

    /// <summary>The text of a key; the values must be exactly its placeholders, and "count" chooses a plural form.</summary>
    public string Get(string key, string language, params (string Name, object Value)[] values)
    {
        var formats = Formats(language);
        var entry = _catalogue.Find(key, Main(language));
        Check(entry, values);
        return string.Concat(entry.FormFor(CountIn(entry, values)).Parts.Select(part => part.IsPlaceholder ? Write(part, entry, values, formats) : part.Text));
    }

    /// <summary>Whether there is a text of this key; there is then one in every language.</summary>
    public bool Has(string key) => _catalogue.Has(key, Languages[0]);

    /// <summary>The simple wording of a text, its key with ".Simple"; null where it has none. It needs no more values than the text itself.</summary>
    public string? Simple(string key, string language, params (string Name, object Value)[] values)
    {
        var simple = key + SimpleSuffix;
        if (!Has(simple))
            return null;
        var needed = _catalogue.Find(simple, Main(language)).Placeholders;
        return Get(simple, language, [.. values.Where(value => needed.Contains(value.Name))]);
    }

    /// <summary>Names the wording of a text in all languages: it changes when a word of it does.</summary>
    public string VersionOf(string key)
    {
        var wording = string.Join('\0', Languages.SelectMany(language => _catalogue.Find(key, language).Forms.Values).SelectMany(form => form.Parts).Select(part => part.Text));
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(wording)))[..12];
    }

    internal DateOnly Today => _formats.Values[0].Today;

    private static string Main(string language)
    {
        var hyphen = language.IndexOf('-', StringComparison.Ordinal);
        return (hyphen < 0 ? language : language[..hyphen]).ToLowerInvariant();
    }

    private LanguageFormats Formats(string language) => _formats.GetValueOrDefault(Main(language))
        ?? throw new TextException($"The language '{language}' has no texts; there are texts for: {string.Join(", ", Languages)}.");

    private static void Check(TextEntry entry, (string Name, object Value)[] values)
    {
        if (entry.Placeholders.FirstOrDefault(name => !Array.Exists(values, value => value.Name == name)) is { } missing)
            throw new TextException($"{entry.Place}: no value was given for {{{missing}}}.");

        if (Array.Find(values, value => value.Name != PluralRules.Count && !entry.Placeholders.Contains(value.Name)).Name is { } extra)
            throw new TextException($"{entry.Place}: a value was given for {{{extra}}}, which is not in the text.");
    }

    private static long CountIn(TextEntry entry, (string Name, object Value)[] values) => !entry.IsPlural
        ? 0
        : Array.Find(values, value => value.Name == PluralRules.Count).Value switch
        {
            int count => count,
            long count => count,
            _ => throw new TextException($"{entry.Place}: {{count}} must be a whole number."),
        };

    // The value itself is never part of a message: it may be personal.
    private static string Write(TextPart part, TextEntry entry, (string Name, object Value)[] values, LanguageFormats formats)
    {
        var value = Array.Find(values, value => value.Name == part.Text).Value;
        return formats.TryWrite(value, part.Format!) // not null: it is a placeholder
            ?? throw new TextException($"{entry.Place}: a {value.GetType().Name} cannot be written as {{{part.Text}{(part.Format is "" ? "" : ":")}{part.Format}}}.");
    }
}
