using System.Text.Json;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>Names and values of options in the customer's language; what is not known there stays as the shop writes it. Data, in OptionTold.json.</summary>
internal static class OptionTold
{
    // The order of the words in a row.
    private static readonly string[] s_languages = ["en", "fr", "de", "es", "it", "pt", "nl"];
    private static readonly Dictionary<string, string[][]> s_rows = Read();

    /// <summary>All rows of names and of values, for those who review them.</summary>
    internal static IReadOnlyList<string[]> Names => s_rows["Names"];

    internal static IReadOnlyList<string[]> Values => s_rows["Values"];

    public static string Name(string option, string language) => In(Names, option, language) ?? option;

    public static string Value(string value, string language) => In(Values, value, language) ?? Measure(value, language) ?? value;

    // "8 hours".
    private static string? Measure(string value, string language) =>
        value.Split(' ') is [var figure, var unit] && figure.Length > 0 && figure.All(char.IsAsciiDigit) && In(Values, unit, language) is { } told ? $"{figure} {told}" : null;

    private static string? In(IReadOnlyList<string[]> rows, string word, string language)
    {
        var (at, folded) = (Array.IndexOf(s_languages, language), Folding.Fold(word));
        if (at < 0 || rows.Any(row => Folding.Fold(row[at]) == folded))
            return null;
        var told = rows.Where(row => row.Any(cell => Folding.Fold(cell) == folded)).Select(row => row[at]).Distinct(StringComparer.Ordinal).ToList();
        return told.Count == 1 ? told[0] : null;
    }

    private static Dictionary<string, string[][]> Read()
    {
        using var stream = typeof(OptionTold).Assembly.GetManifestResourceStream("dialogs/Service/Slots/OptionTold.json")
            ?? throw new InvalidOperationException("The words by which options are told are not in this build; they must be an embedded resource.");
        return JsonSerializer.Deserialize<Dictionary<string, string[][]>>(stream) ?? throw new InvalidOperationException("The words by which options are told are empty.");
    }
}
