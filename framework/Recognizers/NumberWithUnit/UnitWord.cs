namespace Microsoft.Recognizers.Text.NumberWithUnit;

// A unit as a word, sign or code names it.
internal sealed record UnitWord(string Name)
{
    // The code of a currency; the dollar alone has none.
    public string? Code { get; init; }

    // How many make one of a main unit: 100 for cents, nothing for a main unit.
    public int Fraction { get; init; }

    // A million of it: "MUSD".
    public double Times { get; init; } = 1;

    // A word of other meanings ("real"): only after a number.
    public bool OnlyAfter { get; init; }

    // A sign or code: without a number it is nothing.
    public bool IsSign { get; init; }
}
