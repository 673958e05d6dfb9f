namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>The arithmetic behind identifiers that check themselves.</summary>
public static class CheckDigits
{
    private const string SpanishLetters = "TRWAGMYFPDXBNJZSQVHLCKE";

    // Value of each character on an odd place of a codice fiscale, for 0–9 and then A–Z.
    private static readonly byte[] s_italianOdd =
        [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

    public static bool Luhn(ReadOnlySpan<char> digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var value = digits[^(i + 1)] - '0';
            if (i % 2 == 1 && (value *= 2) > 9) value -= 9;
            sum += value;
        }
        return sum % 10 == 0;
    }

    /// <summary>ISO 13616: the country and check digits moved to the end leave 1.</summary>
    public static bool Iban(ReadOnlySpan<char> iban)
    {
        var remainder = 0;
        for (var i = 0; i < iban.Length; i++)
        {
            var c = iban[(i + 4) % iban.Length];
            remainder = char.IsAsciiDigit(c) ? ((remainder * 10) + c - '0') % 97 : ((remainder * 100) + c - 'A' + 10) % 97;
        }
        return remainder == 1;
    }

    /// <summary>The French NIR of 15 characters; Corsica's 2A counts as 19 and 2B as 18.</summary>
    public static bool FrenchNir(ReadOnlySpan<char> nir)
    {
        Span<char> digits = stackalloc char[13];
        nir[..13].CopyTo(digits);
        if (digits[6] is 'A' or 'B') (digits[5], digits[6]) = ('1', digits[6] == 'A' ? '9' : '8');
        var number = Number(digits);
        return 97 - (number % 97) == ((nir[13] - '0') * 10) + nir[14] - '0';
    }

    public static bool SpanishLetter(ReadOnlySpan<char> digits, char letter) => SpanishLetters[(int)(Number(digits) % 23)] == letter;

    /// <summary>The Belgian national number of 11 digits; who was born since 2000 counts with a 2 before it.</summary>
    public static bool Belgian(ReadOnlySpan<char> digits)
    {
        var (body, key) = (Number(digits[..9]), Number(digits[9..11]));
        return 97 - (body % 97) == key || 97 - ((2_000_000_000 + body) % 97) == key;
    }

    public static bool BelgianCard(ReadOnlySpan<char> digits) => Number(digits[..10]) % 97 is var rest && (rest == 0 ? 97 : rest) == Number(digits[10..12]);

    /// <summary>The German tax number: ISO 7064 mod 11,10, and one digit of the first ten twice or thrice.</summary>
    public static bool GermanTax(ReadOnlySpan<char> digits)
    {
        Span<int> times = stackalloc int[10];
        var product = 10;
        foreach (var c in digits[..10])
        {
            times[c - '0']++;
            var sum = (c - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }
        var repeated = 0;
        foreach (var count in times) repeated += count is 2 or 3 ? 1 : count > 3 ? 9 : 0;
        return digits[0] != '0' && repeated == 1 && (11 - product) % 10 == digits[10] - '0';
    }

    /// <summary>The German pension number: eight digits, a letter, three digits.</summary>
    public static bool GermanPension(ReadOnlySpan<char> number)
    {
        Span<char> digits = stackalloc char[12];
        number[..8].CopyTo(digits);
        var letter = number[8] - 'A' + 1;
        (digits[8], digits[9], digits[10], digits[11]) = ((char)('0' + (letter / 10)), (char)('0' + (letter % 10)), number[9], number[10]);
        ReadOnlySpan<byte> weights = [2, 1, 2, 5, 7, 1, 2, 1, 2, 1, 2, 1];
        var sum = 0;
        for (var i = 0; i < 12; i++)
        {
            var product = (digits[i] - '0') * weights[i];
            sum += (product / 10) + (product % 10);
        }
        return sum % 10 == number[11] - '0';
    }

    public static bool ItalianFiscal(ReadOnlySpan<char> code)
    {
        var sum = 0;
        for (var i = 0; i < 15; i++)
        {
            var index = char.IsAsciiDigit(code[i]) ? code[i] - '0' : code[i] - 'A' + 10;
            sum += i % 2 == 0 ? s_italianOdd[index] : index < 10 ? index : index - 10;
        }
        return sum % 26 == code[15] - 'A';
    }

    /// <summary>Nine digits weighted 9…2 and a check digit: Portugal's (11 − r), and the Netherlands' (r itself) with their last digit counted −1.</summary>
    public static bool Portuguese(ReadOnlySpan<char> digits)
    {
        var rest = Weighted(digits[..8], 9) % 11;
        return (rest < 2 ? 0 : 11 - rest) == digits[8] - '0';
    }

    public static bool Dutch(ReadOnlySpan<char> digits) => (Weighted(digits[..8], 9) - (digits[8] - '0')) % 11 == 0;

    public static bool BritishHealth(ReadOnlySpan<char> digits) => (11 - (Weighted(digits[..9], 10) % 11)) % 11 is var check && check < 10 && check == digits[9] - '0';

    /// <summary>The parcel number of the postal union: two letters, eight digits and a check digit, two letters.</summary>
    public static bool PostalUnion(ReadOnlySpan<char> nineDigits)
    {
        ReadOnlySpan<byte> weights = [8, 6, 4, 2, 3, 5, 9, 7];
        var sum = 0;
        for (var i = 0; i < 8; i++) sum += (nineDigits[i] - '0') * weights[i];
        return (11 - (sum % 11)) switch { 10 => 0, 11 => 5, var other => other } == nineDigits[8] - '0';
    }

    /// <summary>UPS: the fifteen characters between "1Z" and the check digit.</summary>
    public static bool Ups(ReadOnlySpan<char> number)
    {
        var sum = 0;
        for (var i = 2; i < 17; i++)
        {
            var value = char.IsAsciiDigit(number[i]) ? number[i] - '0' : (number[i] - 3) % 10;
            sum += i % 2 == 1 ? value * 2 : value;
        }
        return (10 - (sum % 10)) % 10 == number[17] - '0';
    }

    private static int Weighted(ReadOnlySpan<char> digits, int first)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++) sum += (digits[i] - '0') * (first - i);
        return sum;
    }

    private static long Number(ReadOnlySpan<char> digits)
    {
        var number = 0L;
        foreach (var c in digits) number = (number * 10) + c - '0';
        return number;
    }
}
