using System.Text;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>Where in a text one is: in words, inside a link, or inside code; fed with all that goes out.</summary>
internal sealed class Landing(OutputForm form)
{
    // What cannot stand in an address ends it.
    private const string LinkEnds = "\"<>`|^{}\\";
    private const int LongestRun = 2000;
    private static readonly string[] s_withoutHost = ["mailto:", "tel:", "sms:"];

    private readonly StringBuilder _run = new();
    private int _ticks;
    private int _codeTicks;
    private int _newLines;
    private char _previous;
    private bool _destination;

    /// <summary>Inside code, where Markdown means nothing.</summary>
    public bool IsCode => form == OutputForm.Markdown && (_ticks > 0 ? _codeTicks != _ticks : _codeTicks > 0);

    /// <summary>Inside an address.</summary>
    public bool IsLink => form == OutputForm.Url || _destination || Start(_run.ToString()) is not null;

    /// <summary>Inside that part of an address which names the machine: nobody's value belongs there.</summary>
    public bool IsHost => _run.ToString() is var run && Start(run) is (var start, true) && run.AsSpan(start).IndexOfAny('/', '?', '#') < 0;

    /// <summary>Where nothing but spaces and the signs of lists and quotes stands before it in its line.</summary>
    public bool IsLineStart { get; private set; } = true;

    /// <summary>Behind the bracket that ends the words of a link.</summary>
    public bool IsBehindBracket => _previous == ']';

    public void Feed(ReadOnlySpan<char> text)
    {
        foreach (var c in text) Feed(c);
    }

    /// <summary>A value is part of the word in which it stands, and ends none.</summary>
    public void FeedValue() => Feed('x');

    private void Feed(char c)
    {
        if (c == '`')
        {
            _ticks++;
        }
        else if (_ticks > 0)
        {
            _codeTicks = _codeTicks == 0 ? _ticks : _codeTicks == _ticks ? 0 : _codeTicks;
            _ticks = 0;
        }
        IsLineStart = c == '\n' || (IsLineStart && (char.IsWhiteSpace(c) || c is '>' or '-' or '*' or '+' or '.' or ')' || char.IsAsciiDigit(c)));
        _newLines = c == '\n' ? _newLines + 1 : char.IsWhiteSpace(c) ? _newLines : 0;
        // A paragraph ends code that was never closed; a fence goes on.
        if (_newLines >= 2 && _codeTicks < 3) _codeTicks = 0;
        if (form == OutputForm.Markdown && c == '(' && _previous == ']') (_destination, _) = (true, _run.Clear());
        else if (Ends(c)) (_destination, _) = (false, _run.Clear());
        else if (_run.Length < LongestRun) _ = _run.Append(char.ToLowerInvariant(c));
        _previous = c;
    }

    private bool Ends(char c) =>
        form != OutputForm.Url && (char.IsWhiteSpace(c) || LinkEnds.Contains(c, StringComparison.Ordinal) || (form == OutputForm.Markdown && c is ')' or ']'));

    // Where what follows the scheme begins, and whether a machine is named there.
    private static (int Start, bool HasHost)? Start(string run)
    {
        if (run.IndexOf("://", StringComparison.Ordinal) is >= 0 and var scheme) return (scheme + 3, true);
        if (run.IndexOf("www.", StringComparison.Ordinal) is >= 0 and var www) return (www, true);
        foreach (var word in s_withoutHost)
        {
            if (run.IndexOf(word, StringComparison.Ordinal) is >= 0 and var at) return (at + word.Length, false);
        }
        return null;
    }
}
