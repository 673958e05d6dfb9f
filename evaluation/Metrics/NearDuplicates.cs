using System.Globalization;
using System.Text;

namespace EthicalBot.Evaluation.Metrics;

/// <summary>Finds texts that hardly differ from an earlier one: more than .6 of the runs of eight characters that either has are in both.</summary>
internal static class NearDuplicates
{
    private const int Length = 8;
    private const double TooMuch = .6;

    /// <summary>The places of such texts, each with the place of the earlier one. Capitals, accents and spaces do not count.</summary>
    public static IReadOnlyList<(int Later, int Earlier)> In(IReadOnlyList<string> texts)
    {
        var (found, textsWith, sizes) = (new List<(int, int)>(), new Dictionary<string, List<int>>(StringComparer.Ordinal), new int[texts.Count]);
        for (var at = 0; at < texts.Count; at++)
        {
            var (runs, common) = (RunsOf(texts[at]), new Dictionary<int, int>());
            sizes[at] = runs.Count;
            foreach (var run in runs)
            {
                if (!textsWith.TryGetValue(run, out var others)) textsWith[run] = others = [];
                foreach (var other in others) common[other] = common.GetValueOrDefault(other) + 1;
                others.Add(at);
            }

            int[] near = [.. common.Where(pair => pair.Value > TooMuch * (runs.Count + sizes[pair.Key] - pair.Value)).Select(pair => pair.Key).Order()];
            if (near is [var first, ..]) found.Add((at, first));
        }

        return found;
    }

    // A shorter text is one run.
    private static HashSet<string> RunsOf(string text)
    {
        var plain = Plain(text);
        return plain.Length <= Length ? [plain] : [.. Enumerable.Range(0, plain.Length - Length + 1).Select(start => plain.Substring(start, Length))];
    }

    private static string Plain(string text)
    {
        var letters = text.ToLowerInvariant().Normalize(NormalizationForm.FormKD).Where(letter => CharUnicodeInfo.GetUnicodeCategory(letter) != UnicodeCategory.NonSpacingMark);
        return string.Join(' ', string.Concat(letters).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
