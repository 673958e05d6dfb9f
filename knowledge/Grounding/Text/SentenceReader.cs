namespace EthicalBot.Knowledge.Grounding.Text;

/// <summary>Reads a text into sentences and words.</summary>
internal static class SentenceReader
{
    /// <summary>The sentences, in order; a text without a letter or digit has none.</summary>
    /// <param name="isSource">Whether the numbers of list items are kept: an answer makes its own list.</param>
    public static List<Sentence> Read(string text, IReadOnlyList<TextRun> runs, Lexicon lexicon, bool isSource)
    {
        var sentences = new List<Sentence>();
        var cuts = SentenceCuts.Of(text, runs, lexicon);
        var isList = !isSource && cuts.Count(cut => IsNumbered(text, runs[cut.First])) > 1;
        foreach (var (first, after) in cuts)
        {
            var words = new List<Word>(after - first);
            for (var at = first; at < after; at++) Add(words, text, runs[at], at == first || EndsClause(text, runs[at - 1].End, runs[at].Start), lexicon);
            LeaveOutReferences(words, lexicon);
            if (lexicon.CapitalNouns) FindNames(words);
            var before = sentences is [.., var last] ? last.End : 0;
            // "No, it is not": the answer to a question denies nothing by itself.
            if (words is [{ Kind: WordKind.Negation } no, _, ..] && no.End < text.Length && text[no.End] == ',') words.RemoveAt(0);
            // "2. Open the app": the number of an item is no number that it tells.
            var isNumbered = IsNumbered(text, runs[first]) && words.Count > 1;
            if (isNumbered && isList) words.RemoveAt(0);
            sentences.Add(new(StartOf(text, before, runs[first].Start), EndOf(text, runs[after - 1].End), isNumbered || HasBullet(text, before, runs[first].Start), words));
        }

        return sentences;
    }

    // Where every noun has a capital, two of them side by side are a name: "Marlene Hofstetter".
    private static void FindNames(List<Word> words)
    {
        for (var at = 2; at < words.Count; at++)
        {
            if (words[at - 1] is not { IsCapital: true, Terms: null, Kind: WordKind.Content or WordKind.Name } || words[at] is not { IsCapital: true, Terms: null, Kind: WordKind.Content }) continue;
            words[at - 1] = words[at - 1] with { Kind = WordKind.Name };
            words[at] = words[at] with { Kind = WordKind.Name };
        }
    }

    // "Passage 3": which of them is no number that it tells.
    private static void LeaveOutReferences(List<Word> words, Lexicon lexicon)
    {
        for (var at = 1; at < words.Count; at++)
            if (words[at].Kind == WordKind.Number && lexicon.IsReference(words[at - 1].Plain)) words[at] = words[at] with { Kind = WordKind.Function };
    }

    private static void Add(List<Word> words, string text, TextRun run, bool isFirst, Lexicon lexicon)
    {
        if (lexicon.Expansions.TryGetValue(run.Plain, out var parts))
        {
            foreach (var part in parts) words.Add(Read(text, run, part, isFirst: true, lexicon));
        }
        else if (!run.Plain.Contains('\'', StringComparison.Ordinal) || char.IsDigit(run.Plain[0]))
        {
            words.Add(Read(text, run, run.Plain, isFirst, lexicon));
        }
        else if (run.Plain.EndsWith("n't", StringComparison.Ordinal))
        {
            words.Add(Read(text, run, run.Plain[..^3], isFirst, lexicon));
            words.Add(Read(text, run, "not", isFirst: true, lexicon));
        }
        else
        {
            // "l'article", "dell'ordine", "customer's"
            var start = run.Start;
            foreach (var part in run.Plain.Split('\''))
            {
                var end = Math.Min(run.End, start + part.Length);
                if (part.Length > 0) words.Add(Read(text, new(start, end, part), part, isFirst, lexicon));
                start = Math.Min(run.End, end + 1);
            }
        }
    }

    private static Word Read(string text, TextRun run, string plain, bool isFirst, Lexicon lexicon)
    {
        if (plain.Length == 0) return new(run.Start, run.End, plain, plain, WordKind.Function, false, null);
        if (char.IsDigit(plain[0]))
        {
            var number = PlainNumber.Of(plain);
            return new(run.Start, run.End, number, number, WordKind.Number, false, null);
        }

        if (plain.AsSpan().IndexOfAnyInRange('0', '9') >= 0 || plain.AsSpan().IndexOfAny('@', '/', '.') >= 0) return new(run.Start, run.End, plain, plain, WordKind.Identifier, false, null);
        if (lexicon.Currencies.TryGetValue(plain[0], out var currency)) plain = currency;
        var terms = lexicon.Terms(plain);
        if (lexicon.Numbers.TryGetValue(plain, out var value)) return new(run.Start, run.End, plain, value, WordKind.Number, false, terms);
        var (kind, isCapital) = (lexicon.Kind(plain), char.IsUpper(text[run.Start]));
        if (kind == WordKind.Negation) return new(run.Start, run.End, plain, "¬", kind, false, terms);
        if (kind == WordKind.Content && terms is null && !isFirst && !lexicon.CapitalNouns && isCapital) kind = WordKind.Name;
        return new(run.Start, run.End, plain, lexicon.Stem(plain), kind, isCapital, terms);
    }

    // After "Good news:" a capital is no sign of a name either.
    private static bool EndsClause(string text, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (text[at] is ':' or '-' or '–' or '—' or '"' or '“' or '«' or '*' or '(' or ';' or '|' or '>' or '#') return true;
        return false;
    }

    private static int StartOf(string text, int before, int first)
    {
        var start = first;
        while (start > before && !char.IsWhiteSpace(text[start - 1]) && text[start - 1] is not ('.' or '!' or '?')) start--;
        return start;
    }

    private static int EndOf(string text, int after)
    {
        while (after < text.Length && !char.IsWhiteSpace(text[after]) && !char.IsLetterOrDigit(text[after])) after++;
        return after;
    }

    private static bool HasBullet(string text, int before, int first)
    {
        for (var at = before; at < first; at++)
            if (text[at] is ('-' or '*' or '•' or '●' or '▪') && (at == 0 || text[at - 1] is '\n' or ' ')) return true;
        return false;
    }

    private static bool IsNumbered(string text, TextRun first) =>
        char.IsDigit(first.Plain[0]) && first.Plain.Length <= 2 && first.End + 1 < text.Length && text[first.End] is ('.' or ')') && char.IsWhiteSpace(text[first.End + 1])
        && (first.Start == 0 || text[first.Start - 1] is '\n' or ' ');
}
