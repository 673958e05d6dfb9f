using System.Globalization;
using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes numbers in digits and small numbers in words.</summary>
public static partial class NumberRecognizer
{
    /// <summary>Recognizes numbers in the order of the text.</summary>
    public static List<ModelResult> RecognizeNumber(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = NumberWords.For(culture, fallbackToDefaultCulture);
        var text = query.Normalize();
        var inDigits = Digits().Matches(text).Select(match => (match.Index, match.Value, Value(match.Value, words.DecimalPoint)));
        var inWords = words.Cardinals.In(text).Select(found => (found.Start, found.Text, (decimal?)found.Meaning));
        return Results("number", inDigits.Concat(inWords));
    }

    /// <summary>Recognizes ordinals in the order of the text.</summary>
    public static List<ModelResult> RecognizeOrdinal(
        string query, string culture, NumberOptions options = NumberOptions.None, bool fallbackToDefaultCulture = true)
    {
        ArgumentNullException.ThrowIfNull(query);
        var words = NumberWords.For(culture, fallbackToDefaultCulture);
        var text = query.Normalize();
        var inDigits = words.OrdinalDigits.Matches(text).Select(match => (match.Index, match.Value, Value(match.Groups[1].Value, '.')));
        var inWords = words.Ordinals.In(text).Select(found => (found.Start, found.Text, (decimal?)found.Meaning));
        return Results("ordinal", inDigits.Concat(inWords));
    }

    private static List<ModelResult> Results(string typeName, IEnumerable<(int Start, string Text, decimal? Value)> found) =>
        [.. found.Where(number => number.Value is not null).OrderBy(number => number.Start).Select(number => new ModelResult
        {
            Text = number.Text,
            Start = number.Start,
            End = number.Start + number.Text.Length - 1,
            TypeName = typeName,
            Resolution = new SortedDictionary<string, object>
            {
                ["value"] = number.Value!.Value.ToString("0.############", CultureInfo.InvariantCulture), // Those without were left out.
            },
        })];

    private static decimal? Value(string digits, char decimalPoint)
    {
        var plain = digits.Replace(decimalPoint == '.' ? "," : ".", string.Empty, StringComparison.Ordinal).Replace(decimalPoint, '.');
        return decimal.TryParse(plain, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    [GeneratedRegex(@"(?<![\p{L}\p{N}.,])[+-]?[0-9]+(?:[.,][0-9]+)*(?![\p{L}\p{N}])")]
    private static partial Regex Digits();
}
