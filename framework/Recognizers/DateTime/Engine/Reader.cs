using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime.Engine;

// Reads the dates and times of a text: each method reads one thing from a token on, and takes as much as it can.
internal sealed partial class Reader
{
    private readonly Lexicon _lexicon;
    private readonly DateObject _now;
    private readonly DateObject _today;
    private readonly string _plain;
    private readonly List<Token> _tokens;
    private readonly bool[] _afterAt;

    public Reader(string text, Lexicon lexicon, DateObject now)
    {
        _lexicon = lexicon;
        _now = now;
        _today = now.Date;
        _plain = Tokenizer.Plain(text);
        _tokens = Tokenizer.Cut(text, _plain, lexicon.Words, lexicon.HasCompounds);
        _afterAt = new bool[_tokens.Count + 1];
        for (var at = 0; at < _tokens.Count; at++)
        {
            if (Is(at, Word.At, out var end, out _))
            {
                _afterAt[end] = true;
            }
        }

        _numbers = FindNumbers(text);
    }

    // What is found, from left to right, with the first token and the token behind.
    public IEnumerable<(int Start, int End, Reading Reading)> All()
    {
        for (var at = 0; at < _tokens.Count;)
        {
            if (Is(at, Word.Stop, out var behind, out _))
            {
                at = behind;
            }
            else if (Begins(at) && !IsGlued(at) && Anything(at) is { } reading && !IsGlued(reading.End))
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
    private bool Is(int at, Word word, out int end, out int value)
    {
        (end, value) = (at, 0);
        if (at >= _tokens.Count || _tokens[at].Phrases is not { } phrase || (phrase.Beginnings >> (int)word & 1) == 0)
        {
            return false;
        }

        for (var next = at; ; )
        {
            next++;
            foreach (var meaning in phrase.Meanings)
            {
                if (meaning.Word == word)
                {
                    (end, value) = (next, meaning.Value);
                    break;
                }
            }

            if (next >= _tokens.Count || phrase.Next is not { Count: > 0 } following
                || !following.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(Piece(next), out var longer))
            {
                return end > at;
            }

            phrase = longer;
        }
    }

    private int Skip(int at, Word word) => Is(at, word, out var end) ? end : at;

    private int SkipSign(int at, char sign) => IsSign(at, sign) ? at + 1 : at;

    private bool IsSign(int at, char sign) =>
        at >= 0 && at < _tokens.Count && _tokens[at].Kind == TokenKind.Sign && _plain[_tokens[at].Start] == sign;

    private ReadOnlySpan<char> Piece(int at) => _plain.AsSpan(_tokens[at].Start, _tokens[at].Length);

    private bool Gap(int at) => at >= _tokens.Count || _tokens[at].Gap;

    // A word before the token that means something, however many words it takes.
    private bool Follows(int at, Word word)
    {
        for (var before = at - 1; before >= 0 && before >= at - 3; before--)
        {
            if (Is(before, word, out var end) && end == at)
            {
                return true;
            }
        }

        return false;
    }

    // Letters or digits before the token without a space between: an identifier, not a date.
    private bool IsGlued(int at) =>
        at > 0 && !Gap(at) && _tokens[at].Kind != TokenKind.Sign && _tokens[at - 1].Kind != TokenKind.Sign;

    // Most words begin nothing.
    private bool Begins(int at) => _tokens[at].Phrases is not null || _tokens[at].Kind == TokenKind.Digits || _numbers.ContainsKey(at);
}
