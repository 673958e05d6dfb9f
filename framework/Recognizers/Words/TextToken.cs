namespace Microsoft.Recognizers.Text;

internal enum TextTokenKind
{
    Word,
    Digits,
    Symbol,
}

// A word, a run of digits or one other sign, and where it stands; the key is what is compared.
internal readonly record struct TextToken(TextTokenKind Kind, int Start, int End, string Key)
{
    public bool IsGluedTo(TextToken next) => End == next.Start && Kind != TextTokenKind.Symbol && next.Kind != TextTokenKind.Symbol;
}
