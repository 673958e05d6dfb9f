namespace Microsoft.Recognizers.Text.DateTime.Engine;

// A word, a run of digits or a sign, and where it stands in the text.
internal readonly record struct Token(int Start, int Length, TokenKind Kind, bool Gap, Phrase? Phrases)
{
    public int End => Start + Length;
}
