using System.Text;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>Puts values back into a text that was written with pseudonyms, as it comes in, piece by piece. What comes out is for the customer alone.</summary>
/// <remarks>Not thread-safe; one for each text. Only a reader who is whom the book belongs to, in its channel and conversation, gets a value.</remarks>
public sealed class PutBack
{
    private readonly PseudonymBook? _book;
    private readonly OutputForm _form;
    private readonly string _unknown;
    private readonly Landing _landing;
    private readonly StringBuilder _held = new();

    /// <summary>Begins a text.</summary>
    /// <param name="reader">Who is going to read it, and where.</param>
    /// <param name="form">What it is written in.</param>
    /// <param name="unknown">What stands where nothing may be put back: a neutral word in the reader's language.</param>
    public PutBack(PseudonymBook book, PseudonymScope reader, OutputForm form, string unknown)
    {
        _book = book.Scope == reader ? book : null;
        (_form, _unknown, _landing) = (form, unknown, new Landing(form));
    }

    /// <summary>How many tokens named nothing in the book: somebody made them up.</summary>
    public int Invented { get; private set; }

    /// <summary>A text that is there as a whole.</summary>
    public static string Whole(string text, PseudonymBook book, PseudonymScope reader, OutputForm form, string unknown)
    {
        var putBack = new PutBack(book, reader, form, unknown);
        return putBack.Push(text) + putBack.Finish();
    }

    /// <summary>Takes the next piece, and returns what can be shown by now.</summary>
    public string Push(ReadOnlySpan<char> piece)
    {
        _ = _held.Append(piece);
        return Write(isEnd: false);
    }

    /// <summary>Returns what was held back.</summary>
    public string Finish() => Write(isEnd: true);

    private string Write(bool isEnd)
    {
        var text = _held.ToString();
        var shown = new StringBuilder(text.Length);
        var at = 0;
        while (at < text.Length)
        {
            var start = TokenReader.NextStart(text, at);
            var end = start == text.Length && !isEnd && char.IsHighSurrogate(text[^1]) ? text.Length - 1 : start;
            Show(shown, text.AsSpan(at..end));
            at = end;
            if (start == text.Length) break;
            var read = TokenReader.Read(text.AsSpan(at), isEnd);
            if (read.Length < 0) break;
            if (read.Length == 0) Show(shown, text.AsSpan(at, 1));
            else Show(shown, read);
            at += Math.Max(read.Length, 1);
        }
        _ = _held.Clear().Append(text.AsSpan(at));
        return shown.ToString();
    }

    // A bracket of ours that holds nothing of ours is a bracket.
    private void Show(StringBuilder shown, ReadOnlySpan<char> words)
    {
        foreach (var c in words) _ = shown.Append(c switch { '⟦' => '[', '⟧' => ']', _ => c });
        _landing.Feed(words);
    }

    private void Show(StringBuilder shown, TokenRead read)
    {
        var known = _book?.Find(read);
        if (known is null) Invented++;
        _ = shown.Append(ValueWriter.Write((known?.Value ?? _unknown) + read.Ending, _form, _landing, read.Writing));
        _landing.FeedValue();
    }
}
