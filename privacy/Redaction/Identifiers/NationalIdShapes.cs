namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The shapes and check digits of national numbers.</summary>
internal static class NationalIdShapes
{
    private const double Checked = 0.99;
    private const double ByShape = 0.9;

    public static NationalIdShape? Of(in CodeWindow window) =>
        window.IsLetter(0)
            ? Italian(window) ?? BritishInsurance(window) ?? Foreigner(window) ?? PortugueseLicence(window)
            : Spanish(window) ?? American(window) ?? Belgian(window) ?? GermanTax(window) ?? GermanPension(window) ?? Swiss(window) ?? PortugueseCard(window) ?? BelgianCard(window);

    private static NationalIdShape? Spanish(in CodeWindow window)
    {
        if (!window.Holds(9) || !window.AreDigits(0, 8) || !window.IsLetter(8)) return null;
        var number = window.First(9);
        if (CheckDigits.SpanishLetter(number[..8], number[8])) return new NationalIdShape(IdentifierKind.SpanishDni, 9, Checked, IsRare: true);
        // "12.345.678-Z": mistyped, but written like nothing else.
        return window.Gap(2) == '.' && window.Gap(5) == '.' ? new NationalIdShape(IdentifierKind.SpanishDni, 9, ByShape, IsRare: true) : null;
    }

    private static NationalIdShape? Foreigner(in CodeWindow window)
    {
        var number = window.First(Math.Min(9, window.Count));
        if (!window.Holds(9) || number[0] is not ('X' or 'Y' or 'Z') || !window.AreDigits(1, 8) || !window.IsLetter(8)) return null;
        Span<char> digits = [(char)('0' + number[0] - 'X'), .. number[1..8]];
        return CheckDigits.SpanishLetter(digits, number[8]) ? new NationalIdShape(IdentifierKind.SpanishNie, 9, Checked, IsRare: true) : null;
    }

    private static NationalIdShape? BritishInsurance(in CodeWindow window)
    {
        if (!window.Holds(9) || !window.IsLetter(1) || !window.AreDigits(2, 8)) return null;
        var number = window.First(9);
        if (number[8] is < 'A' or > 'D' || "DFIQUV".Contains(number[0], StringComparison.Ordinal) || "DFIQUVO".Contains(number[1], StringComparison.Ordinal)) return null;
        // "le 1 67 10 2B": the pairs of a social security number are not its own.
        if (window.Gap(1) != '\0' || window.Gap(3) != '\0' || window.Gap(5) != '\0' || window.Gap(7) != '\0') return null;
        return number[..2] is "BG" or "GB" or "KN" or "NK" or "NT" or "TN" or "ZZ" ? null : new NationalIdShape(IdentifierKind.BritishNino, 9, 0.97, IsRare: true);
    }

    // "L-553311 8", "VS-625037 0": one or two letters of the district, a hyphen, six digits, a space and one more.
    private static NationalIdShape? PortugueseLicence(in CodeWindow window)
    {
        var letters = window.Count > 1 && window.IsLetter(1) ? 2 : 1;
        return window.Holds(letters + 7) && window.AreDigits(letters, letters + 7) && window.Gap(1) == (letters == 1 ? '-' : '\0') && window.Gap(letters) == '-' && window.Gap(letters + 6) == ' ' && window.Gap(letters + 1) == '\0'
            ? new NationalIdShape(IdentifierKind.DrivingLicence, letters + 7, ByShape, IsRare: true)
            : null;
    }

    private static NationalIdShape? Italian(in CodeWindow window)
    {
        if (!window.Holds(16)) return null;
        var code = window.First(16);
        for (var i = 0; i < 16; i++)
        {
            var isDigitPlace = i is 6 or 7 or 9 or 10 or 12 or 13 or 14;
            if (isDigitPlace ? !char.IsAsciiDigit(code[i]) && !"LMNPQRSTUV".Contains(code[i], StringComparison.Ordinal) : !char.IsAsciiLetter(code[i])) return null;
        }
        if (!"ABCDEHLMPRST".Contains(code[8], StringComparison.Ordinal)) return null;
        return new NationalIdShape(IdentifierKind.ItalianCodiceFiscale, 16, CheckDigits.ItalianFiscal(code) ? Checked : ByShape, IsRare: true);
    }

    private static NationalIdShape? American(in CodeWindow window)
    {
        if (!window.Holds(9) || !window.AreDigits(0, 9) || window.Gap(3) != '-' || window.Gap(5) != '-' || (window.Count > 9 && window.Gap(9) is '-' or '.')) return null;
        for (var i = 1; i < 9; i++)
        {
            if (i is not (3 or 5) && window.Gap(i) != '\0') return null;
        }
        var number = window.First(9);
        if (number[3..5] is "00" || number[5..] is "0000" || number[..3] is "000" or "666") return null;
        if (number[0] != '9') return new NationalIdShape(IdentifierKind.AmericanSsn, 9, 0.95, IsRare: true);
        var group = ((number[3] - '0') * 10) + number[4] - '0';
        return group is (>= 50 and <= 65) or (>= 70 and <= 88) or (>= 90 and <= 92) or >= 94 ? new NationalIdShape(IdentifierKind.AmericanItin, 9, 0.95, IsRare: true) : null;
    }

    private static NationalIdShape? Belgian(in CodeWindow window)
    {
        if (!window.Holds(11) || !window.AreDigits(0, 11)) return null;
        var number = window.First(11);
        var month = (((number[2] - '0') * 10) + number[3] - '0') % 20;
        if (month > 12 || number[4] > '3') return null;
        var grouped = window.Gap(2) is '.' or ' ' && window.Gap(4) == window.Gap(2) && window.Gap(6) is '-' or ' ' or '.' && window.Gap(9) is '.' or ' ' or '-';
        if (CheckDigits.Belgian(number)) return new NationalIdShape(IdentifierKind.BelgianNrn, 11, Checked, grouped);
        return grouped && window.Gap(2) == '.' ? new NationalIdShape(IdentifierKind.BelgianNrn, 11, ByShape, IsRare: true) : null;
    }

    private static NationalIdShape? GermanTax(in CodeWindow window)
    {
        if (!window.Holds(11) || !window.AreDigits(0, 11) || window.Gap(2) == '\0' || window.Gap(5) != window.Gap(2) || window.Gap(8) != window.Gap(2)) return null;
        return CheckDigits.GermanTax(window.First(11)) ? new NationalIdShape(IdentifierKind.GermanSteuerId, 11, Checked, IsRare: true) : null;
    }

    private static NationalIdShape? GermanPension(in CodeWindow window) =>
        window.Holds(12) && window.AreDigits(0, 8) && window.IsLetter(8) && window.AreDigits(9, 12) && CheckDigits.GermanPension(window.First(12))
            ? new NationalIdShape(IdentifierKind.GermanRvnr, 12, 0.97, IsRare: true)
            : null;

    // AHV: 756.1234.5678.97
    private static NationalIdShape? Swiss(in CodeWindow window) =>
        window.Holds(13) && window.AreDigits(0, 13) && window.First(3) is "756" && window.Gap(3) == '.' && window.Gap(7) == '.' && window.Gap(11) == '.'
            ? new NationalIdShape(IdentifierKind.NationalId, 13, 0.97, IsRare: true)
            : null;

    // "12345678 9 ZZ4": number, check digit, version, check digit.
    private static NationalIdShape? PortugueseCard(in CodeWindow window) =>
        window.Holds(12) && window.AreDigits(0, 9) && window.IsLetter(9) && window.IsLetter(10) && window.AreDigits(11, 12)
            ? new NationalIdShape(IdentifierKind.IdentityCard, 12, ByShape, IsRare: true)
            : null;

    // "591-1234567-12": ten digits and what they leave when divided by 97.
    private static NationalIdShape? BelgianCard(in CodeWindow window) =>
        window.Holds(12) && window.AreDigits(0, 12) && window.Gap(3) == '-' && window.Gap(10) == '-' && CheckDigits.BelgianCard(window.First(12))
            ? new NationalIdShape(IdentifierKind.IdentityCard, 12, Checked, IsRare: true)
            : null;
}
