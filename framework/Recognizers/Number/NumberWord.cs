namespace Microsoft.Recognizers.Text.Number;

// The meaning of a word or phrase in a language's numbers.
internal sealed record NumberWord(NumberRole Roles, double Value = 0, string? Relative = null)
{
    // A denominator may differ from the number: "quarter", "Drittel"; a word like "cuarto" is an ordinal too.
    public double Denominator { get; init; }

    public bool Is(NumberRole role) => (Roles & role) != 0;

    public NumberWord With(NumberWord other) => this with
    {
        Roles = Roles | other.Roles,
        Value = Value == 0 ? other.Value : Value,
        Relative = Relative ?? other.Relative,
        Denominator = Denominator == 0 ? other.Denominator : Denominator,
    };
}
