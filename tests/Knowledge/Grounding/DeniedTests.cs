using System.Runtime.CompilerServices;
using EthicalBot.Knowledge.Grounding;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Knowledge.Grounding;

/// <summary>Twenty sentences of an invented shop in each language: told as they are, lightly reworded, and shortly denied, alone and among others.</summary>
public sealed class DeniedTests(ITestOutputHelper output)
{
    private const double MostReworded = .015;

    private static readonly List<(string Language, string Source, string Denied, string Reworded)> s_rows = [.. new[] { "en", "fr", "de", "es", "it", "pt", "nl" }.SelectMany(Rows)];

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_short_denial_is_unsupported(bool isAlone)
    {
        var passed = s_rows.Where(row => Verdict(row, row.Denied, isAlone) != SupportVerdict.Unsupported).ToList();

        output.WriteLine($"{s_rows.Count - passed.Count} of {s_rows.Count} denials are blocked.");
        Assert.True(passed.Count == 0, string.Join('\n', passed.Select(row => $"{row.Language} {Verdict(row, row.Denied, isAlone)}: {row.Denied}")));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_quotation_is_supported_and_a_light_rewording_is_not_blocked(bool isAlone)
    {
        var quoted = s_rows.Where(row => Verdict(row, row.Source, isAlone) != SupportVerdict.Supported).Select(row => row.Source).ToList();
        var reworded = s_rows.Where(row => Verdict(row, row.Reworded, isAlone) == SupportVerdict.Unsupported).Select(row => $"{row.Language}: {row.Reworded}").ToList();

        output.WriteLine($"{quoted.Count} of {s_rows.Count} quotations are not supported, {reworded.Count} rewordings are blocked.");
        Assert.True(quoted.Count == 0, string.Join('\n', quoted));
        Assert.True(reworded.Count <= MostReworded * s_rows.Count, string.Join('\n', reworded));
    }

    // A passage of five sentences, of which one is meant.
    private static SupportVerdict Verdict((string Language, string Source, string Denied, string Reworded) row, string answer, bool isAlone)
    {
        var all = s_rows.Where(other => other.Language == row.Language).Select(other => other.Source).ToList();
        var from = all.IndexOf(row.Source) / 5 * 5;
        return GroundingCheck.Shipped.Check([isAlone ? row.Source : string.Join(' ', all[from..(from + 5)])], "", answer).Verdict;
    }

    private static IEnumerable<(string Language, string Source, string Denied, string Reworded)> Rows(string language) =>
        File.ReadLines(Path.Combine(Folder(), $"Denied.{language}.txt")).Select(line => line.Split('\t')).Select(cells => (language, cells[0], cells[1], cells[2]));

    private static string Folder([CallerFilePath] string path = "") => Path.GetDirectoryName(path)!; // not null: a file lies in a folder
}
