using System.Globalization;
using System.Numerics;

namespace EthicalBot.Tests.Leak;

/// <summary>Valid identifiers of every type, made at random.</summary>
internal sealed class CanaryValues(Random random)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";
    private static readonly string[] s_given = ["Camille", "Thomas", "Julia", "Marco", "Sofia", "Pieter", "Emma", "Lucas", "Anna", "Daniel"];
    private static readonly string[] s_syllables = ["ba", "den", "kor", "vil", "tor", "mu", "rin", "sal", "po", "gar", "lem", "ti", "zan", "fer", "lo", "quis"];

    /// <summary>A value of a type, as people of a language have it.</summary>
    public string Of(string type, string language) => type switch
    {
        "Email" => $"{Word(2)}.{Word(3)}@{Word(3)}.{(language == "en" ? "com" : language)}",
        "Phone" => Phone(language),
        "Card" => Grouped(WithLuhn((random.Next(2) == 0 ? "4" : "52") + Digits(14))[..16], 4, " "),
        "Iban" => Grouped(Iban(language), 4, " "),
        "NationalId" => NationalId(language),
        "Passport" => language switch { "fr" => $"{Digits(2)}{Upper(2)}{Digits(5)}", "en" => Digits(9), "de" => $"C{Digits(8)}", "nl" => $"N{Upper(2)}{Digits(6)}", _ => $"{Upper(2)}{Digits(7)}" },
        "Name" => $"{s_given[random.Next(s_given.Length)]} {Titled(Word(4))}",
        "Address" => Address(language),
        "BirthDate" => string.Create(CultureInfo.InvariantCulture, $"{random.Next(1, 29):00}/{random.Next(1, 13):00}/{random.Next(1925, 2000)}"),
        "Coordinates" => string.Create(CultureInfo.InvariantCulture, $"{random.Next(36, 59)}.{Digits(6)}, {random.Next(1, 19)}.{Digits(6)}"),
        "Ip" => random.Next(2) == 0 ? $"{random.Next(80, 223)}.{random.Next(100, 256)}.{random.Next(10, 256)}.{random.Next(100, 256)}" : $"2a01:{Hex(4)}:{Hex(4)}:{Hex(4)}:{Hex(4)}:{Hex(4)}:{Hex(4)}:{Hex(4)}",
        "Mac" => string.Join(':', Enumerable.Range(0, 6).Select(_ => Hex(2))),
        "UserName" => $"{Word(3)}_{Digits(3)}",
        "Password" => $"{Titled(Word(3))}!{Digits(4)}{Upper(2)}",
        "ApiKey" => $"sk_live_{Mixed(24)}",
        "TokenLink" => $"https://shop.example/reset?token={Mixed(32)}",
        "Order" => Digits(9),
        "Tracking" => S10(),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public string Digits(int count) => string.Concat(Enumerable.Range(0, count).Select(place => (char)('0' + random.Next(place == 0 ? 1 : 0, 10))));

    public string Word(int syllables) => string.Concat(Enumerable.Range(0, syllables).Select(_ => s_syllables[random.Next(s_syllables.Length)])) + Letters[random.Next(26)] + "aeiou"[random.Next(5)];

    public static string Grouped(string value, int size, string gap) => string.Join(gap, value.Chunk(size).Select(part => new string(part)));

    private string Upper(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => "CFGHJKLMNPRTVWXYZ"[random.Next(17)]));

    private string Hex(int count) => string.Concat(Enumerable.Range(0, count).Select(place => (place == 0 ? "abcdef" : "0123456789abcdef")[random.Next(place == 0 ? 6 : 16)]));

    private string Mixed(int count) => string.Concat(Enumerable.Range(0, count).Select(_ => "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"[random.Next(62)]));

    private static string Titled(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private string Phone(string language) => language switch
    {
        "fr" => Grouped("0" + random.Next(6, 8) + Digits(8), 2, " "),
        "en" => $"07{random.Next(400, 900)} {Digits(3)} {Digits(3)}",
        "de" => $"017{random.Next(0, 10)} {Digits(8)}",
        "es" => Grouped("6" + Digits(8), 3, " "),
        "it" => $"+39 3{random.Next(20, 50)} {Digits(3)} {Digits(4)}",
        "pt" => $"+351 9{random.Next(1, 4)}{random.Next(0, 10)} {Digits(3)} {Digits(3)}",
        _ => $"06 {Grouped(Digits(8), 2, " ")}",
    };

    private string Iban(string language)
    {
        var (country, bban) = language switch
        {
            "fr" => ("FR", Digits(23)),
            "en" => ("GB", "NWBK" + Digits(14)),
            "de" => ("DE", Digits(18)),
            "es" => ("ES", Digits(20)),
            "it" => ("IT", "X" + Digits(22)),
            "pt" => ("PT", Digits(21)),
            _ => ("NL", "ABNA" + Digits(10)),
        };
        var number = string.Concat((bban + country + "00").Select(c => char.IsDigit(c) ? c.ToString() : (c - 'A' + 10).ToString(CultureInfo.InvariantCulture)));
        return string.Create(CultureInfo.InvariantCulture, $"{country}{98 - (int)(BigInteger.Parse(number, CultureInfo.InvariantCulture) % 97):00}{bban}");
    }

    private string NationalId(string language) => language switch
    {
        "fr" => Nir(),
        "en" => $"{"ABCEGHJKLMNPRSTWXYZ"[random.Next(10)]}{"ABCEGHJKLMNPRSTWXYZ"[random.Next(3)]} {Digits(2)} {Digits(2)} {Digits(2)} C",
        "de" => SteuerId(),
        "es" => Digits(8) is var number ? number + "TRWAGMYFPDXBNJZSQVHLCKE"[int.Parse(number, CultureInfo.InvariantCulture) % 23] : "",
        "it" => CodiceFiscale(),
        "pt" => Weighted("2" + Digits(7), static sum => sum % 11 < 2 ? 0 : 11 - (sum % 11)),
        _ => Bsn(),
    };

    private string Nir()
    {
        var body = $"{random.Next(1, 3)}{random.Next(40, 99)}{random.Next(1, 13):00}{random.Next(11, 95):00}{Digits(3)}{Digits(3)}";
        var key = 97 - (long.Parse(body.Replace("2A", "19", StringComparison.Ordinal), CultureInfo.InvariantCulture) % 97);
        return string.Create(CultureInfo.InvariantCulture, $"{body[0]} {body[1..3]} {body[3..5]} {body[5..7]} {body[7..10]} {body[10..13]} {key:00}");
    }

    private string SteuerId()
    {
        var digits = "1234567890".ToCharArray();
        random.Shuffle(digits);
        digits[9] = digits[random.Next(9)];
        if (digits[0] == '0') (digits[0], digits[1]) = (digits[1], digits[0]);
        var product = 10;
        foreach (var digit in digits)
        {
            var sum = (digit - '0' + product) % 10;
            product = (sum == 0 ? 10 : sum) * 2 % 11;
        }

        var all = new string(digits) + ((11 - product) % 10).ToString(CultureInfo.InvariantCulture);
        return $"{all[..2]} {all[2..5]} {all[5..8]} {all[8..]}";
    }

    private string CodiceFiscale()
    {
        int[] odd = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];
        var body = $"{Upper(6)}{random.Next(40, 99)}{"ABCDEHLMPRST"[random.Next(12)]}{random.Next(1, 29):00}{"HFLD"[random.Next(4)]}{random.Next(100, 800)}";
        var sum = body.Select((c, place) => char.IsDigit(c) ? (place % 2 == 0 ? odd[c - '0'] : c - '0') : place % 2 == 0 ? odd[c - 'A'] : c - 'A').Sum();
        return body + (char)('A' + (sum % 26));
    }

    private string Bsn()
    {
        while (true)
        {
            var body = Digits(8);
            var rest = body.Select((c, place) => (c - '0') * (9 - place)).Sum() % 11;
            if (rest < 10) return body + rest.ToString(CultureInfo.InvariantCulture);
        }
    }

    private string S10()
    {
        int[] weights = [8, 6, 4, 2, 3, 5, 9, 7];
        var body = Digits(8);
        var rest = 11 - (body.Select((c, place) => (c - '0') * weights[place]).Sum() % 11);
        return $"R{Upper(1)}{body}{(rest == 10 ? 0 : rest == 11 ? 5 : rest)}FR";
    }

    private static string Weighted(string body, Func<int, int> check) => body + check(body.Select((c, place) => (c - '0') * (9 - place)).Sum()).ToString(CultureInfo.InvariantCulture);

    private static string WithLuhn(string digits)
    {
        digits = digits[..15];
        var sum = digits.Reverse().Select((c, i) => i % 2 == 0 ? ((c - '0') * 2 is > 9 and var twice ? twice - 9 : (c - '0') * 2) : c - '0').Sum();
        return digits + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    private string Address(string language)
    {
        var (name, house) = (Titled(Word(3)), random.Next(1, 200));
        return language switch
        {
            "fr" => $"{house} rue {name}, 7{random.Next(5001, 5021)} Paris",
            "en" => $"{house} {name} Road, London N{random.Next(1, 20)} {random.Next(1, 9)}AB",
            "de" => $"{name}straße {house}, {random.Next(10115, 14199)} Berlin",
            "es" => $"Calle {name} {house}, 280{random.Next(10, 55)} Madrid",
            "it" => $"Via {name} {house}, 201{random.Next(21, 62)} Milano",
            "pt" => $"Rua {name} {house}, 1{random.Next(100, 900)}-{random.Next(100, 900)} Lisboa",
            _ => $"{name}straat {house}, 10{random.Next(11, 99)} AB Amsterdam",
        };
    }
}
