namespace Microsoft.Recognizers.Text.Number;

// A number in a text: where it is (the end is the first character after it), what it is worth and how it is written.
internal readonly record struct FoundNumber(int Start, int End, double Value, string Form)
{
    // The index of the token after it, for who reads on.
    public int Next { get; init; }
}
