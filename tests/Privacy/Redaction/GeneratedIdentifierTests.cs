using System.Globalization;
using System.Numerics;
using EthicalBot.Privacy.Redaction;
using FsCheck;
using FsCheck.Fluent;
using Xunit;

namespace EthicalBot.Tests.Privacy.Redaction;

/// <summary>Valid numbers made at random, beside their cue and grouped at random: found whole, whatever the separators.</summary>
public sealed class GeneratedIdentifierTests
{
    private static readonly Config s_config = Config.QuickThrowOnFailure.WithMaxTest(200);

    private static readonly Gen<string> s_separator = Gen.Elements("", " ", "\u00A0", "\u202F", ".", "-", "  ");

    [Fact]
    public void Iban() => Check.One(s_config, Prop.ForAll(Digits(23).SelectMany(bban => s_separator.Select(gap => Grouped(FrenchIban(bban), 4, gap))).ToArbitrary(),
        written => IsFound("mon iban est ", written, IdentifierKind.Iban)));

    [Fact]
    public void Card() => Check.One(s_config, Prop.ForAll(Digits(14).SelectMany(rest => s_separator.Select(gap => Grouped(WithLuhn("4" + rest), 4, gap))).ToArbitrary(),
        written => IsFound("ma carte ", written, IdentifierKind.Card)));

    [Fact]
    public void French_social_security_number() => Check.One(s_config, Prop.ForAll(Digits(8).SelectMany(rest => s_separator.Select(gap => Nir(rest, gap))).ToArbitrary(),
        written => IsFound("numéro de sécu ", written, IdentifierKind.FrenchNir)));

    [Fact]
    public void Spanish_identity_number() => Check.One(s_config, Prop.ForAll(Digits(8).SelectMany(number => s_separator.Select(gap => Dni(number) is var dni ? $"{dni[..2]}{gap}{dni[2..5]}{gap}{dni[5..8]}{gap}{dni[8]}" : "")).ToArbitrary(),
        written => IsFound("DNI ", written, IdentifierKind.SpanishDni)));

    [Fact]
    public void French_phone() => Check.One(s_config, Prop.ForAll(Digits(8).SelectMany(rest => s_separator.Select(gap => Grouped("06" + rest, 2, gap))).ToArbitrary(),
        written => IsFound("tél ", written, IdentifierKind.Phone)));

    private static bool IsFound(string cue, string written, IdentifierKind kind)
    {
        var text = $"Bonjour, {cue}{written}, merci";
        return Redactor.Locate(text).Any(found => found.Kind == kind && text[found.Start..found.End] == written);
    }

    private static Gen<string> Digits(int count) => Gen.Choose(0, 9).ListOf(count).Select(digits => string.Concat(digits.Select(digit => digit.ToString(CultureInfo.InvariantCulture))));

    private static string Grouped(string value, int size, string gap) => string.Join(gap, value.Chunk(size).Select(part => new string(part)));

    private static string FrenchIban(string bban)
    {
        var number = BigInteger.Parse(bban + "152700", CultureInfo.InvariantCulture);
        return string.Create(CultureInfo.InvariantCulture, $"FR{98 - (int)(number % 97):00}{bban}");
    }

    private static string WithLuhn(string digits)
    {
        var sum = digits.Reverse().Select((c, i) => i % 2 == 0 ? ((c - '0') * 2 is > 9 and var twice ? twice - 9 : (c - '0') * 2) : c - '0').Sum();
        return digits + ((10 - (sum % 10)) % 10).ToString(CultureInfo.InvariantCulture);
    }

    private static string Nir(string rest, string gap)
    {
        var body = "1" + rest[..2] + "07" + "75" + rest[2..];
        var key = 97 - (long.Parse(body, CultureInfo.InvariantCulture) % 97);
        return string.Create(CultureInfo.InvariantCulture, $"1{gap}{body[1..3]}{gap}07{gap}75{gap}{body[7..10]}{gap}{body[10..13]}{gap}{key:00}");
    }

    private static string Dni(string number) => number + "TRWAGMYFPDXBNJZSQVHLCKE"[int.Parse(number, CultureInfo.InvariantCulture) % 23];
}
