namespace Microsoft.Recognizers.Text.Number;

// A word's, a phrase's or a numeral's place in a text and its meaning in numbers.
internal readonly record struct NumberToken(int Start, int End, NumberWord Word)
{
    // "fraction", "power", "decimal" or "integer" for numerals.
    public string Form { get; init; } = "integer";

    // Glued to a letter: "29km" is no number, but "29€" and "EUR29" are amounts.
    public bool IsGlued { get; init; }

    public bool IsPlain => Form == "integer";

    public bool Is(NumberRole role) => Word is not null && Word.Is(role);
}
