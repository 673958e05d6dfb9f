namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>Parcel numbers that are known without a cue.</summary>
internal static class CarrierShapes
{
    /// <summary>How many letters and digits belong to the number that begins the window, or 0.</summary>
    public static int Length(in CodeWindow window)
    {
        if (window.Count < 13) return 0;
        var code = window.First(window.Count);
        // Postal union: "RB 123 456 785 GB".
        if (window.IsLetter(0) && window.IsLetter(1) && window.AreDigits(2, 11) && window.IsLetter(11) && window.IsLetter(12) && window.Holds(13))
            return CheckDigits.PostalUnion(code[2..11]) || window.Gap(2) == '\0' && window.Gap(11) == '\0' ? 13 : 0;
        if (code[0] == '1' && code[1] == 'Z' && window.Holds(18) && window.AreDigits(10, 18)) return 18;
        if (window.Count >= 15 && code[0] == 'T' && code[1] == 'B' && code[2] is 'A' or 'B' or 'C' or 'M' && window.AreDigits(3, 15) && window.Holds(15)) return 15;
        // Yodel and DHL: JJD and 16 or 18, JVGL and more.
        if (code.StartsWith("JJD", StringComparison.Ordinal) && code[3..].IndexOfAnyExceptInRange('0', '9') is var other && (other < 0 ? code.Length : other + 3) is >= 16 and var length && window.Holds(length)) return length;
        // Colissimo: 6A12345678901.
        return window.Gap(1) == '\0' && char.IsAsciiDigit(code[0]) && window.IsLetter(1) && window.AreDigits(2, 13) && window.Holds(13) ? 13 : 0;
    }
}
