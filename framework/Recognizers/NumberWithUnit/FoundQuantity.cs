namespace Microsoft.Recognizers.Text.NumberWithUnit;

// A number with its unit, or a unit alone; the end is the first character after it.
internal readonly record struct FoundQuantity(int Start, int End, double? Value, UnitWord Unit);
