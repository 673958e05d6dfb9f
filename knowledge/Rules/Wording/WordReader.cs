using System.Collections.Frozen;
using System.Text;

namespace EthicalBot.Knowledge.Rules.Wording;

/// <summary>Cuts a text into words, in one pass.</summary>
internal static class WordReader
{
    // A stop after these ends no sentence. One letter and a stop ("z. B.", "p. ex.") never does.
    private static readonly FrozenSet<string> s_abbreviations =
        FrozenSet.Create("ca", "max", "min", "mind", "art", "no", "nr", "num", "env", "approx", "bzw", "inkl", "incl", "zzgl", "ggf", "evtl", "ex", "sr", "sra", "dr", "mr", "mrs", "abs", "circa", "bijv", "resp", "av", "tel");

    /// <summary>Returns the words of a text in order.</summary>
    public static List<Word> Read(string text)
    {
        var words = new List<Word>(text.Length / 6 + 1);
        var word = new StringBuilder();
        var before = Pause.Sentence;
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            _ = word.Clear();
            if (char.IsAsciiDigit(text[i])) i = Number(text, i, word);
            else if (char.IsLetter(text[i])) i = Letters(text, i, word);
            else if (text[i] is '%' or '€' or '$' or '£') _ = word.Append(text[i++]);
            else
            {
                var pause = PauseAt(text, i++, words);
                if (pause > before) before = pause;
                continue;
            }
            words.Add(new Word(word.ToString(), start, i, before));
            before = Pause.None;
        }
        return words;
    }

    private static int Number(string text, int i, StringBuilder word)
    {
        for (; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i])) _ = word.Append(text[i]);
            else if (text[i] is '.' or ',' or '\u00A0' or '\u202F' && i + 1 < text.Length && char.IsAsciiDigit(text[i + 1])) _ = word.Append(text[i] is '.' or ',' ? text[i] : '.');
            else break;
        }
        return i;
    }

    private static int Letters(string text, int i, StringBuilder word)
    {
        for (; i < text.Length; i++)
        {
            if (char.IsLetter(text[i])) Wording.Letters.Append(word, text[i]);
            else if (!Wording.Letters.IsSilent(text[i]) && !IsContraction(text, i)) break;
        }
        return i;
    }

    // "Don't" is one word; "l'article" is two.
    private static bool IsContraction(string text, int i) =>
        text[i] is '\'' or '’' && i + 1 < text.Length && text[i + 1] is 't' or 'T' && (i + 2 == text.Length || !char.IsLetter(text[i + 2]));

    private static Pause PauseAt(string text, int i, List<Word> words) => text[i] switch
    {
        '\n' or '!' or '?' or '…' or '•' or '。' => Pause.Sentence,
        '.' => EndsSentence(text, i, words) ? Pause.Sentence : Pause.None,
        ',' or ';' or ':' or '(' or ')' or '–' or '—' => Pause.Clause,
        '-' when i > 0 && text[i - 1] == ' ' => Pause.Clause,
        _ => Pause.None,
    };

    private static bool EndsSentence(string text, int i, List<Word> words)
    {
        if (words.Count > 0 && words[^1].End == i && (s_abbreviations.Contains(words[^1].Text) || (words[^1].Text.Length == 1 && !words[^1].IsNumber))) return false;
        var next = i + 1;
        while (next < text.Length && text[next] is ' ' or '"' or '»' or '”' or ')') next++;
        return next == text.Length || (next > i + 1 && !char.IsLower(text[next])) || text[next] == '\n';
    }
}
