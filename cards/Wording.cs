using System.Globalization;

namespace EthicalBot.Cards;

/// <summary>Puts texts for customers into words: language, plural form, and dates, times and numbers as people there write them.</summary>
/// <remarks>Safe for use by many threads.</remarks>
public sealed class Wording
{
    /// <summary>Takes a complete catalogue; an incomplete one is refused with the list of what is missing.</summary>
    public Wording(TextCatalogue catalogue, TimeZoneInfo zone, TimeProvider time)
    {
        Languages = catalogue.Languages;
        Zone = zone;
    }

    /// <summary>The languages that can be spoken.</summary>
    public IReadOnlyList<string> Languages { get; }

    /// <summary>The time zone in which times are told.</summary>
    public TimeZoneInfo Zone { get; }

    /// <summary>Whether the language, or its part before the hyphen, can be spoken.</summary>
    public bool Speaks(string? language) => throw new NotImplementedException();

    /// <summary>The culture that belongs to a language, such as fr-FR.</summary>
    public CultureInfo CultureOf(string language) => throw new NotImplementedException();

    /// <summary>The text of a key; the values must be exactly its placeholders, and "count" chooses a plural form.</summary>
    public string Get(string key, string language, params (string Name, object Value)[] values) => throw new NotImplementedException();
}
