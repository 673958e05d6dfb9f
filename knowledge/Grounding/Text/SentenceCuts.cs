namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>Where the sentences of a text end: at its marks and at its lines. Linear in the text.</summary>
internal static class SentenceCuts
{
    // What has no mark for so long is cut all the same: the work of comparing grows with the square of a sentence.
    private const int MostRuns = 100;

    /// <summary>The sentences, each as the first of its runs and the one after its last.</summary>
    public static List<(int First, int After)> Of(string text, IReadOnlyList<TextRun> runs, Lexicon lexicon)
    {
        var cuts = new List<(int, int)>();
        var first = 0;
        for (var at = 0; at < runs.Count; at++)
        {
            var next = at + 1 < runs.Count ? runs[at + 1].Start : text.Length;
            if (at + 1 < runs.Count && at + 1 - first < MostRuns && !EndsBetween(text, runs[at], next, lexicon)) continue;
            cuts.Add((first, at + 1));
            first = at + 1;
        }

        return cuts;
    }

    private static bool EndsBetween(string text, TextRun run, int next, Lexicon lexicon)
    {
        for (var at = run.End; at < next; at++)
        {
            if (text[at] is '\n' or '\r' or '\u2028' or '\u2029' or '。' or '！' or '？' or '؟' or '।') return true;
            if (text[at] is '•' or '●' or '▪') return true;
            if (text[at] is '!' or '?' or '…') return true;
            if (text[at] == '.' && IsFullStop(text, run, at, next, lexicon)) return true;
        }

        return false;
    }

    private static bool IsFullStop(string text, TextRun run, int stop, int next, Lexicon lexicon)
    {
        // "e.g.", "J. Smith", "z. B."
        if (stop == run.End && ((run.Plain.Length == 1 && char.IsLetter(run.Plain[0])) || lexicon.Abbreviations.Contains(run.Plain))) return false;
        if (char.IsLower(text[next])) return false;
        // "1. Open the app": the number of an item belongs to it.
        if (stop == run.End && char.IsDigit(run.Plain[0]) && run.Plain.Length <= 2 && StartsItem(text, run.Start)) return false;
        // "the bags.To seal": a space was forgotten; "3.Net" and "A.B" are none.
        return next > stop + 1 || (run.End - run.Start >= 3 && char.IsLower(text[stop - 1]) && char.IsUpper(text[next]));
    }

    private static bool StartsItem(string text, int start)
    {
        while (start > 0 && (text[start - 1] is ' ' or '\t')) start--;
        return start == 0 || text[start - 1] is '\n' or '\r' or '.' or '!' or '?' or ':' or ';' or ')';
    }
}
