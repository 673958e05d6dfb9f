using EthicalBot.Orders;
using FsCheck;
using FsCheck.Fluent;
using Xunit;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Orders;

/// <summary>Whatever is typed: nothing throws, and what was normalised once stays as it is.</summary>
public sealed class TypedTextProperties(ITestOutputHelper output)
{
    private static readonly string[] Pieces =
    [
        "10042", "10 042", "#", "n°", "nº", " ", "  ", "\u00a0", "-", "–", "@", ".", "example.org", "Marie", "é", "İ", "ß", "sw1a 1aa", "1012 AB",
        "75011", "75 011", "1000-205", "B-", "D02 X285", "\ud83d\ude00", "\ud83d", "\ude00", "\0", "٤٢", "１０", "order", "AB", "ﬁ", "\u200b", "'", "+",
    ];

    private static Gen<string> Typed { get; } = Gen.OneOf(
        ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""),
        Gen.Elements(Pieces).ListOf().Select(string.Concat));

    [Fact]
    public void A_proof_never_throws_and_is_its_own_normal_form() => Check(text =>
        !Proof.TryParse(text, out var proof) || (Proof.TryParse(proof.Value, out var again) && again == proof));

    [Fact]
    public void A_number_never_throws_and_is_its_own_normal_form() => Check(text =>
        !OrderNumber.TryParse(text, out var number) || (OrderNumber.TryParse(number.Value, out var again) && again == number));

    [Fact]
    public void A_found_number_is_its_own_normal_form() => Check(text =>
        !OrderNumber.TryFind(text, out var number) || (OrderNumber.TryParse(number.Value, out var again) && again == number));

    [Fact]
    public void A_number_has_4_to_20_capitals_digits_and_hyphens() => Check(text =>
        !OrderNumber.TryParse(text, out var number) ||
        (number.Value.Length is >= 4 and <= 20 && number.Value.All(c => c is >= 'A' and <= 'Z' or >= '0' and <= '9' or '-')));

    private void Check(Func<string, bool> holds)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"seed {seed}");
        var config = Config.QuickThrowOnFailure.WithMaxTest(2_000).WithReplay(seed, 1);
        FsCheck.Check.One(config, Prop.ForAll(Typed.ToArbitrary(), holds));
    }
}
