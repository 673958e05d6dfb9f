using System.Runtime.CompilerServices;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Reads the dates and times of a text: each method reads one thing from a token on, and takes as much as it can.
internal sealed partial class Reader
{
    // Tokens behind the one at hand whose readings are kept: more than any reading looks back.
    private const int Remembered = 100;

    private readonly Lexicon _lexicon;
    private readonly DateObject _now;
    private readonly DateObject _today;
    private readonly string _letters;
    private readonly List<Token> _tokens;
    private readonly bool[] _afterAt;
    private readonly UInt128[] _means;
    private readonly Memo _dates;
    private readonly Memo _simpleDates;
    private readonly Memo _periods;
    private readonly Memo _months;
    private readonly Memo _times;
    private readonly Memo _hours;
    private readonly Memo _timeRanges;
    private readonly Memo _durations;
    private readonly Memo _moments;
    private readonly Memo _plain;

    public Reader(string text, Lexicon lexicon, DateObject now)
    {
        _lexicon = lexicon;
        _now = now;
        _today = now.Date;
        _letters = Tokenizer.Plain(text);
        _tokens = Tokenizer.Cut(text, _letters, lexicon.Words, lexicon.HasCompounds);
        _afterAt = new bool[_tokens.Count + 1];
        _means = new UInt128[_tokens.Count];
        for (var at = 0; at < _tokens.Count; at++)
        {
            _means[at] = Means(at);
            if (Is(at, Word.At, out var end))
            {
                _afterAt[end] = true;
            }
        }

        _numbers = FindNumbers(text);
        _anchors = FindAnchors();
        (_dates, _periods, _times, _durations, _timeRanges, _months, _plain) = (New(), New(), New(), New(), New(), New(), New());
        (_simpleDates, _moments, _hours) = (New(), New(), New());

        Memo New() => new(_tokens.Count);
    }

    // What is found, from left to right, with the first token and the token behind.
    public IEnumerable<(int Start, int End, Reading Reading)> All()
    {
        var forgotten = 0;
        for (var at = 0; at < _tokens.Count;)
        {
            if (at - forgotten > 2 * Remembered)
            {
                Forget(forgotten, forgotten = at - Remembered);
            }

            if (_anchors[at] - at > Reach)
            {
                at = _anchors[at] - Reach;
            }
            else if (IsDigits(at) && EndOfRun(at) is var run && run - at > LongestRun)
            {
                at = run;
            }
            else if (Is(at, Word.Stop, out var behind, out _))
            {
                at = behind;
            }
            else if (Begins(at) && !IsGlued(at) && WithinCalendar(at) is { } reading && !IsGlued(reading.End))
            {
                yield return (_tokens[at].Start, _tokens[reading.End - 1].End, reading);
                at = reading.End;
            }
            else
            {
                at++;
            }
        }
    }

    private void Forget(int from, int to)
    {
        foreach (var memo in (ReadOnlySpan<Memo>)[_dates, _simpleDates, _periods, _months, _times, _hours, _timeRanges, _durations, _moments, _plain])
        {
            memo.Forget(from, to);
        }
    }

    // What leads out of the years 1 to 9999 is no date.
    private Reading? WithinCalendar(int at)
    {
        try
        {
            return Anything(at);
        }
        catch (ArgumentOutOfRangeException)
        {
            return null;
        }
    }

    private static Reading? Longest(params ReadOnlySpan<Reading?> readings)
    {
        Reading? best = null;
        foreach (var reading in readings)
        {
            if (reading is not null && (best is null || reading.End > best.End))
            {
                best = reading;
            }
        }

        return best;
    }

    private bool Is(int at, Word word) => Is(at, word, out _, out _);

    private bool Is(int at, Word word, out int end) => Is(at, word, out end, out _);

    // The longest phrase from a token on that means a word.
    [MethodImpl(MethodImplOptions.AggressiveInlining)] // Asked some hundred times for each token, and mostly answered by its first line.
    private bool Is(int at, Word word, out int end, out int value)
    {
        (end, value) = (at, 0);
        return (uint)at < (uint)_means.Length && (_means[at] & (UInt128.One << (int)word)) != 0 && Measure(at, word, out end, out value);
    }

    private bool Measure(int at, Word word, out int end, out int value)
    {
        (end, value) = (at, 0);
        var phrase = _tokens[at].Phrases;
        for (var next = at + 1; phrase is not null; next++)
        {
            foreach (var meaning in phrase.Meanings)
            {
                if (meaning.Word == word)
                {
                    (end, value) = (next, meaning.Value);
                    break;
                }
            }

            phrase = Following(phrase, next);
        }

        return true;
    }

    private Phrase? Following(Phrase phrase, int at) =>
        phrase.Next is { } next && at < _tokens.Count && _tokens[at].Phrases is { } root && next.TryGetValue(root, out var following) ? following : null;

    // All the words that the phrases from a token on mean, as a set of bits.
    private UInt128 Means(int at)
    {
        UInt128 means = 0;
        var next = at;
        for (var phrase = _tokens[at].Phrases; phrase is not null; phrase = Following(phrase, ++next))
        {
            foreach (var (word, _) in phrase.Meanings)
            {
                means |= UInt128.One << (int)word;
            }
        }

        return means;
    }

    private int Skip(int at, Word word) => Is(at, word, out var end) ? end : at;

    private int SkipSign(int at, char sign) => IsSign(at, sign) ? at + 1 : at;

    private bool IsSign(int at, char sign) =>
        at >= 0 && at < _tokens.Count && _tokens[at].Kind == TokenKind.Sign && _letters[_tokens[at].Start] == sign;

    private ReadOnlySpan<char> Piece(int at) => _letters.AsSpan(_tokens[at].Start, _tokens[at].Length);

    private bool Gap(int at) => at >= _tokens.Count || _tokens[at].Gap;

    // Whether some words before a token mean something.
    private bool Follows(int at, Word word)
    {
        for (var before = at - 1; before >= 0 && before >= at - 3; before--)
        {
            if ((_means[before] >> (int)word & 1) != 0 && Reaches(before, word, at))
            {
                return true;
            }
        }

        return false;
    }

    private bool Reaches(int at, Word word, int end)
    {
        var phrase = _tokens[at].Phrases;
        for (var next = at + 1; phrase is not null && next < end; next++)
        {
            phrase = Following(phrase, next);
        }

        return phrase is not null && phrase.Meanings.Exists(meaning => meaning.Word == word);
    }

    // Letters or digits before the token without a space between: an identifier, not a date.
    private bool IsGlued(int at) =>
        at > 0 && at < _tokens.Count && !_tokens[at].Gap && _tokens[at].Kind != TokenKind.Sign
        && (_tokens[at - 1].Kind != TokenKind.Sign || IsSign(at - 1, '$') && _tokens[at].Kind == TokenKind.Word);

    // Most words begin nothing.
    private bool Begins(int at) => _means[at] != 0 || _tokens[at].Kind == TokenKind.Digits || _numbers.ContainsKey(at);
}
