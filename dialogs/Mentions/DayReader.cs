using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace EthicalBot.Dialogs.Mentions;

/// <summary>The days that a message names.</summary>
internal static partial class DayReader
{
    private const int DayLength = 10;

    public static IEnumerable<MentionedDays> In(string text, string language, DateTime now)
    {
        var today = DateOnly.FromDateTime(now);
        foreach (var found in DateTimeRecognizer.RecognizeDateTime(text, MentionReader.CultureOf(language), refTime: now))
        {
            if (language == "en" && IsOfEitherOrder(found.Text))
                continue;
            // "Friday" was last week and will be this week: what is still to come is meant, where there is such a day.
            var readings = ReadingsOf(found).ToList();
            if (readings.Count > 0)
                yield return readings.Find(days => (days.Last ?? DateOnly.MaxValue) >= today) ?? readings[^1];
        }
    }

    private static IEnumerable<MentionedDays> ReadingsOf(ModelResult found)
    {
        if (found.Resolution.GetValueOrDefault("values") is not List<Dictionary<string, string>> values)
            yield break;
        foreach (var value in values)
        {
            var (first, last) = value["type"] switch
            {
                "date" or "datetime" => (DayOf(value, "value"), DayOf(value, "value")),
                "daterange" => (DayOf(value, "start"), LastOf(value)),
                "datetimerange" => (DayOf(value, "start"), DayOf(value, "end")),
                _ => default,
            };
            // A range that ends before it begins is two days that stand side by side.
            if ((first is not null || last is not null) && !(first > last))
                yield return new(first, last, found.Start, found.End - found.Start + 1);
        }
    }

    // A range ends before its end; "before Friday" ends with the day that it names.
    private static DateOnly? LastOf(Dictionary<string, string> value) =>
        DayOf(value, "end") is not { } end ? null
            : value.GetValueOrDefault("sourceEntity") == "datetimepoint" || end == DateOnly.MinValue ? end : end.AddDays(-1);

    private static DateOnly? DayOf(Dictionary<string, string> value, string key) =>
        value.GetValueOrDefault(key) is { Length: >= DayLength } day
        && DateOnly.TryParseExact(day.AsSpan(0, DayLength), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    // 05/12 is May to some who write English and December to others: nothing is told by it.
    private static bool IsOfEitherOrder(string passage) =>
        Numeric().Match(passage) is { Success: true } match && int.Parse(match.Groups[1].ValueSpan, CultureInfo.InvariantCulture) is var one
        && int.Parse(match.Groups[2].ValueSpan, CultureInfo.InvariantCulture) is var other && one != other && one <= 12 && other <= 12;

    [GeneratedRegex("(?<![0-9])([0-9]{1,2})[/.-]([0-9]{1,2})(?![0-9])", RegexOptions.CultureInvariant)]
    private static partial Regex Numeric();
}
