using System.Globalization;
using EthicalBot.Evaluation.Metrics;
using EthicalBot.Evaluation.Reports;

namespace EthicalBot.Evaluation.Understanding.Sections;

/// <summary>How many utterances there are, and how many hardly differ from another of their language.</summary>
internal static class UtteranceSection
{
    /// <summary>The share of near-duplicates that there must be less of.</summary>
    public const double Most = .03;

    private const int Shown = 25;

    /// <summary>Makes it, with the share of all.</summary>
    public static (ReportSection Section, Share Duplicates) Of(IReadOnlyList<Utterance> utterances)
    {
        List<(string Name, Share Share)> languages = [];
        List<IReadOnlyList<string>> pairs = [];
        foreach (var language in utterances.GroupBy(utterance => utterance.Language))
        {
            Utterance[] own = [.. language];
            var found = NearDuplicates.In([.. own.Select(utterance => utterance.Text)]);
            languages.Add((language.Key, new(found.Count, own.Length)));
            pairs.AddRange(found.Select(pair => (IReadOnlyList<string>)[own[pair.Later].Text, own[pair.Earlier].Text, language.Key, own[pair.Later].Label, own[pair.Earlier].Label]));
        }

        Share all = new(languages.Sum(language => language.Share.Part), utterances.Count);
        return (new(
            "Utterances",
            $"A near-duplicate shares more than .6 of its runs of eight characters with an earlier utterance of its language. Their share must be less than {Most * 100:F0} %: it is {(all.Value < Most ? "" : "not, it is ")}{(all.Value * 100).ToString("F1", CultureInfo.InvariantCulture)} %.",
            [
                Measured.Table("Near-duplicates", "language", "near-duplicates", [("all", all), .. languages]),
                Counts(utterances),
                .. pairs.Count == 0 ? (IReadOnlyList<ReportTable>)[] : [new($"Near-duplicates, at most {Shown}", ["utterance", "earlier one", "language", "label", "earlier label"], [.. pairs.Take(Shown)], HoldsText: true)],
            ]), all);
    }

    private static ReportTable Counts(IReadOnlyList<Utterance> utterances)
    {
        string[] languages = [.. utterances.Select(utterance => utterance.Language).Distinct()];
        var counts = utterances.CountBy(utterance => (utterance.Label, utterance.Language)).ToDictionary();
        return new(
            "Utterances by label and language", ["label", .. languages],
            [.. utterances.Select(utterance => utterance.Label).Distinct().Order(StringComparer.Ordinal).Select(label => (IReadOnlyList<string>)[label, .. languages.Select(language => counts.GetValueOrDefault((label, language)).ToString(CultureInfo.InvariantCulture))])]);
    }
}
