namespace EthicalBot.Privacy.Redaction.Lexicon;

/// <summary>The words of a text in their order, each looked up once.</summary>
internal sealed class WordRow
{
    private readonly List<Word> _words;
    private readonly string _folded;

    private WordRow(string text, string folded, List<Word> words) => (Text, _folded, _words) = (text, folded, words);

    public string Text { get; }

    public int Count => _words.Count;

    /// <summary>False when nearly every word has a capital, so that capitals say nothing.</summary>
    public bool CapitalsTell { get; private init; }

    public Word this[int index] => _words[index];

    public static WordRow Of(string text)
    {
        var folded = Letters.Fold(text);
        var words = new List<Word>(text.Length / 6 + 1);
        var (small, all) = (0, 0);
        // What an earlier reading put in place of something is no word.
        var placeholders = text.Contains('⟦') ? new Queue<(int Start, int End)>(Placeholders.In(text).Select(p => (p.Start, p.End))) : [];
        for (var i = 0; i < text.Length; i++)
        {
            while (placeholders.TryPeek(out var placeholder) && placeholder.End <= i) _ = placeholders.Dequeue();
            if (placeholders.TryPeek(out var inside) && inside.Start <= i)
            {
                i = inside.End - 1;
                continue;
            }
            if (!char.IsLetterOrDigit(text[i])) continue;
            var word = Next(text, folded, i);
            words.Add(word);
            i = word.End - 1;
            if (!word.IsLetters || word.Length < 2) continue;
            all++;
            if (word.Form is WordForm.Capitals) small++;
        }
        return new WordRow(text, folded, words) { CapitalsTell = all < 4 || small * 10 < all * 8 };
    }

    public ReadOnlySpan<char> Folded(int index) => _folded.AsSpan(_words[index].Start, _words[index].Length);

    public string FoldedText(int index) => Folded(index).ToString();

    /// <summary>What stands between a word and the next; before the first it is what the text begins with.</summary>
    public ReadOnlySpan<char> Gap(int index)
    {
        var start = index < 0 ? 0 : _words[index].End;
        return Text.AsSpan(start..(index + 1 < Count ? _words[index + 1].Start : Text.Length));
    }

    /// <summary>True when a word and the next belong to one phrase: a space, a hyphen, an apostrophe, a dot after an abbreviation.</summary>
    public bool IsJoined(int index)
    {
        var gap = Gap(index);
        if (index + 1 >= Count || gap.Length > 2) return gap.Length == 3 && index + 1 < Count && gap.IsWhiteSpace() && !gap.Contains('\n');
        return gap is "" or " " or "-" or "'" or "  " || gap is "." or "/" || (gap is ". " && (_words[index].Length <= 2 || _words[index].Is(WordSense.Abbreviated)));
    }

    /// <summary>The first word that starts at a place or after it.</summary>
    public int IndexAt(int place)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_words[middle].Start < place) low = middle + 1;
            else high = middle;
        }
        return low;
    }

    public bool IsCapital(int index) => CapitalsTell && _words[index].IsCapital;

    private static Word Next(string text, string folded, int start)
    {
        var (i, digits, letters, capitals, vietnamese) = (start, 0, 0, 0, false);
        for (; i < text.Length; i++)
        {
            var c = text[i];
            if (char.IsAsciiDigit(c)) digits++;
            else if (char.IsLetter(c))
            {
                letters++;
                if (char.IsUpper(c)) capitals++;
                if (c > 'ÿ') vietnamese |= Letters.IsVietnamese(c);
            }
            else if (char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.NonSpacingMark) break;
        }
        if (i == start) i++;
        if (digits > 0) return new Word(start, i, WordSense.None, letters > 0 ? WordForm.Mixed : WordForm.Digits);
        var form = !char.IsUpper(text[start]) ? WordForm.Small : capitals == letters && letters > 1 ? WordForm.Capitals : WordForm.Capital;
        // Customers who write to us in other languages write names with such letters, and nothing else.
        if (vietnamese) return new Word(start, i, WordSense.Given | WordSense.Surname, form);
        return new Word(start, i, i - start > 30 ? WordSense.Ordinary : Vocabulary.Of(folded.AsSpan(start, i - start)), form);
    }
}
