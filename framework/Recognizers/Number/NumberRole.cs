namespace Microsoft.Recognizers.Text.Number;

// What a word can do in a number; many words can do more than one thing.
[Flags]
internal enum NumberRole
{
    None = 0,

    // "seven"
    Cardinal = 1 << 0,

    // "million"; with Bare also without a number before it: "mil", "tausend".
    Scale = 1 << 1,
    Bare = 1 << 2,

    // "seventh"; with OrdinalScale also after a number that it multiplies: "two hundredth".
    Ordinal = 1 << 3,
    OrdinalScale = 1 << 4,

    // "quarters"
    Denominator = 1 << 5,

    // A denominator after one or an article alone: "a fifth".
    Singular = 1 << 6,

    // "a dozen"
    Dozen = 1 << 7,

    // "a": one, but only before a scale, a dozen or a denominator.
    Article = 1 << 8,
    And = 1 << 9,

    // "and" before a fraction alone: "con".
    With = 1 << 10,
    Point = 1 << 11,
    Minus = 1 << 12,

    // "one over three", "one in three": the second only where the result is below one.
    Over = 1 << 13,
    Among = 1 << 14,
    Of = 1 << 15,

    // "half a million", without a number before it.
    Half = 1 << 16,
    Percent = 1 << 17,

    // Only within a compound word ("vent"), or before an apostrophe ("settant'").
    Part = 1 << 18,
    Elided = 1 << 19,

    // A whole number with its fraction: "anderthalb", "driekwart".
    Mixed = 1 << 20,

    // Not a number although it looks like one: "the one".
    Never = 1 << 21,
    Relative = 1 << 22,
    Hyphen = 1 << 23,
    Digits = 1 << 24,
    OrdinalDigits = 1 << 25,

    // "soixante" and "quatre-vingt" are added to up to nineteen.
    Score = 1 << 26,
}
