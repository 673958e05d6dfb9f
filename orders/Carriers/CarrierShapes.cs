using System.Text.RegularExpressions;
using EthicalBot.Privacy.Redaction.Identifiers;

namespace EthicalBot.Orders.Carriers;

/// <summary>Which carriers number their parcels so; a wrong check digit is a slip, and nobody's number.</summary>
internal static partial class CarrierShapes
{
    public static IReadOnlyList<Carrier> Of(string code)
    {
        if (PostalUnion().IsMatch(code)) return CheckDigits.PostalUnion(code.AsSpan(2, 9)) ? [OfPost(code)] : [];
        if (Ups().IsMatch(code)) return CheckDigits.Ups(code) ? [Carrier.Ups] : [];
        if (Colissimo().IsMatch(code)) return [Carrier.LaPoste];
        if (DhlLetters().IsMatch(code)) return [Carrier.Dhl];
        return code.All(char.IsAsciiDigit) ? [.. OfDigits(code)] : DpdWithCheck().IsMatch(code) && IsDpd(code) ? [Carrier.Dpd] : [];
    }

    /// <summary>Whether the shape has no check digit and so few digits that it may be anything: only with the carrier's name it says something.</summary>
    public static bool IsGuess(Carrier carrier, string code) => carrier switch
    {
        Carrier.MondialRelay => true,
        Carrier.Dpd => code.Length == 14,
        Carrier.Dhl => code.Length == 10,
        _ => false,
    };

    private static IEnumerable<Carrier> OfDigits(string code)
    {
        if (code.Length is 8 or 10 or 12) yield return Carrier.MondialRelay;
        // DHL Express: the last digit is the rest of the others by seven.
        if (code.Length == 10 && long.Parse(code.AsSpan(0, 9), null) % 7 == code[9] - '0') yield return Carrier.Dhl;
        if (code.Length == 20 && code.StartsWith("00340", StringComparison.Ordinal) && IsWeighted31(code)) yield return Carrier.Dhl;
        if (code.Length == 12 && IsFedExExpress(code)) yield return Carrier.FedEx;
        if (code.Length == 15 && IsWeighted31(code)) yield return Carrier.FedEx;
        if (code.Length == 14 || (code.Length == 15 && IsDpd(code))) yield return Carrier.Dpd;
    }

    private static Carrier OfPost(string code) => code[11..] switch
    {
        // The express services E… and X… of the French post are Chronopost's.
        "FR" => code[0] is 'E' or 'X' ? Carrier.Chronopost : Carrier.LaPoste,
        "DE" => Carrier.Dhl,
        _ => Carrier.OtherPost,
    };

    // GS1: from the right, weights 3 and 1 in turn before the check digit.
    private static bool IsWeighted31(string code)
    {
        var sum = 0;
        for (var i = 0; i < code.Length - 1; i++) sum += (code[^(i + 2)] - '0') * (i % 2 == 0 ? 3 : 1);
        return (10 - (sum % 10)) % 10 == code[^1] - '0';
    }

    private static bool IsFedExExpress(string code)
    {
        ReadOnlySpan<byte> weights = [3, 1, 7];
        var sum = 0;
        for (var i = 0; i < 11; i++) sum += (code[i] - '0') * weights[i % 3];
        return sum % 11 % 10 == code[11] - '0';
    }

    // ISO 7064 mod 37,36 over fourteen digits and a digit or letter.
    private static bool IsDpd(string code)
    {
        var product = 36;
        foreach (var c in code.AsSpan(0, 14))
        {
            var sum = (product + (char.IsAsciiDigit(c) ? c - '0' : c - 'A' + 10)) % 36;
            product = (sum == 0 ? 36 : sum) * 2 % 37;
        }

        var last = code[14];
        return (product + (char.IsAsciiDigit(last) ? last - '0' : last - 'A' + 10)) % 36 == 1;
    }

    [GeneratedRegex(@"^[A-Z]{2}[0-9]{9}[A-Z]{2}\z")]
    private static partial Regex PostalUnion();

    [GeneratedRegex(@"^1Z[A-Z0-9]{6}[0-9A-Z]{2}[0-9]{8}\z")]
    private static partial Regex Ups();

    [GeneratedRegex(@"^[0-9][A-Z][0-9]{11}\z")]
    private static partial Regex Colissimo();

    [GeneratedRegex(@"^(?:JJD[0-9]{16,18}|JVGL[0-9]{10,20})\z")]
    private static partial Regex DhlLetters();

    [GeneratedRegex(@"^[0-9]{14}[A-Z]\z")]
    private static partial Regex DpdWithCheck();
}
