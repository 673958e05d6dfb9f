using System.Text.RegularExpressions;

namespace EthicalBot.Orders;

/// <summary>Finds a European postcode in a sentence and writes it without spaces.</summary>
internal static partial class Postcode
{
    private const RegexOptions Options = RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    /// <summary>The last postcode that is not the order's number: people say the number first and the postcode after it.</summary>
    public static string? TryFind(string text, OrderNumber order)
    {
        var rest = order == default ? text : Without(text, order.Value);
        return Last(WithLetters(), rest, order) ?? Last(DigitsOnly(), rest, order);
    }

    private static string Without(string text, string number) =>
        Regex.Replace(text, $@"(?<![\p{{L}}\p{{N}}]){Regex.Escape(number)}(?![\p{{L}}\p{{N}}])", ";", Options);

    private static string? Last(Regex shape, string text, OrderNumber order)
    {
        string? found = null;
        foreach (Match match in shape.Matches(text))
        {
            var code = Spaces().Replace(match.Groups["code"].Value, "").ToUpperInvariant();
            if (code != order.Value) found = code;
        }

        return found;
    }

    // United Kingdom (SW1A 1AA), Netherlands (1012 AB), Ireland (D02 X285). After a space the last two want capitals,
    // or the end of the text: "1000 je crois" is a Belgian postcode and two words.
    [GeneratedRegex(
        """
        (?<![A-Za-z0-9@.-])
        (?<code>[A-Z]{1,2}[0-9][A-Z0-9]?[ ]?[0-9][A-Z]{2}
            |[1-9][0-9]{3}(?:[A-Z]{2}|[ ](?-i:[A-Z]{2})|[ ][A-Z]{2}(?=\W*\z))
            |(?-i:[A-Z][0-9][0-9W][ ]?[A-Z0-9]{4})|[A-Z][0-9][0-9W][A-Z0-9]{4})
        (?![\p{L}\p{N}@-])
        """,
        Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex WithLetters();

    // Five digits (75011, 75 011), four (1000), Portugal (1000-205), with a country before it or not (B-1000).
    // Short groups of digits beside it mean a telephone number or a date.
    [GeneratedRegex(
        """
        (?<![\p{L}\p{N}@./-]|(?<![0-9])[0-9]{1,4}[ ])
        (?:(?:B|D|F|L|CH|FR|BE|DE|AT|ES|IT|LU|PT)[- ])?
        (?<code>[0-9]{5}|[0-9]{4}-[0-9]{3}|[0-9]{2}[ ][0-9]{3}|[0-9]{4})
        (?![\p{L}\p{N}@]|[./-][0-9]|[ ](?:[0-9]{2}|[0-9]{4})(?![0-9])|[ ][0-9]{6})
        """,
        Options | RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex DigitsOnly();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();
}
