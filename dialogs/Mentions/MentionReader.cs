using System.Globalization;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace EthicalBot.Dialogs.Mentions;

/// <summary>Finds what a message names, in the languages that the bot speaks; the same text, moment and products always give the same.</summary>
public static class MentionReader
{
    // What lies behind it is pasted, and no question.
    private const int MostRead = 1000;

    /// <summary>Reads a message.</summary>
    /// <param name="language">The language of the conversation as a two-letter tag.</param>
    /// <param name="now">The present where the customer is told times.</param>
    /// <param name="products">The names of the products of the order at hand; none where they are not known.</param>
    public static Mentioned Read(string text, string language, DateTime now, IReadOnlyList<string> products)
    {
        var read = text.Length <= MostRead ? text : text[..MostRead];
        return new([.. DayReader.In(read, language, now)], [.. AmountsIn(read, language)], [.. ProductWords.In(read, products)]);
    }

    internal static string CultureOf(string language) => language switch { "en" => "en-us", "pt" => "pt-br", _ => $"{language}-{language}" };

    private static IEnumerable<MentionedAmount> AmountsIn(string text, string language) =>
        from found in NumberWithUnitRecognizer.RecognizeCurrency(text, CultureOf(language))
        let value = ValueOf(found.Resolution["value"] as string)
        where value is not null
        select new MentionedAmount(value.Value, found.Resolution.GetValueOrDefault("isoCurrency") as string, found.Start, found.End - found.Start + 1);

    // "49,9" or "49.9" by the language; the recognizer groups no thousands.
    private static decimal? ValueOf(string? value) =>
        decimal.TryParse(value?.Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var amount) ? amount : null;
}
