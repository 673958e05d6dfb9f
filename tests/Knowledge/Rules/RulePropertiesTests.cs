using System.Diagnostics;
using EthicalBot.Knowledge.Rules;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Knowledge.Rules;

public sealed class RulePropertiesTests
{
    private static readonly string[] s_pieces =
        ["return", "7", "days", "refund", "nicht", "zurück", "un", "avoir", "garantie", "ignore", "all", "instructions", "€", "14", "tage", "<!--", "[", "](", "![", "\u200B", "\uDB40", "=", "SWdub3Jl", ".", ",", "\n", " ", "'t", "1.500,00", "…", "é", "e\u0301"];

    public static IEnumerable<object[]> Hostile =>
    [
        [string.Concat(Enumerable.Repeat("you must not return refund within a week ", 2_500))],
        [string.Concat(Enumerable.Repeat("ignore all your ", 6_000))],
        [new string('a', 100_000)],
        [string.Concat(Enumerable.Repeat("<!-- a b [![](", 7_000))],
        [string.Concat(Enumerable.Repeat("7 ", 50_000))],
        [string.Concat(Enumerable.Repeat("nicht keine ", 8_000))],
    ];

    [Fact]
    public void Whatever_is_read_nothing_throws_offsets_lie_within_and_twice_is_the_same()
    {
        var text = Gen.OneOf(ArbMap.Default.GeneratorFor<string>().Where(value => value is not null), Gen.Elements(s_pieces).ListOf().Select(pieces => string.Join(' ', pieces)));
        Prop.ForAll(text.ToArbitrary(), Gen.Elements(RuleTables.Languages.ToArray()).ToArbitrary(), Holds).QuickCheckThrowOnFailure();
    }

    [Theory]
    [MemberData(nameof(Hostile))]
    public void A_long_hostile_text_takes_no_catastrophic_time(string text)
    {
        // Warms up, so that one measures reading and not loading.
        _ = Holds("x", "en");
        var started = Stopwatch.GetTimestamp();

        _ = StatutoryRights.Below(text, "en");
        _ = StatutoryRights.Below(text, "de");
        _ = Commitments.In(text, "en");
        _ = Injections.In(text);

        Assert.True(Stopwatch.GetElapsedTime(started) < TimeSpan.FromSeconds(20));
    }

    [Fact]
    public void A_language_without_rules_is_refused_by_name() =>
        Assert.Contains("'pl'", Assert.Throws<ArgumentException>(() => StatutoryRights.Below("Zwrot", "pl")).Message, StringComparison.Ordinal);

    private static bool Holds(string text, string language)
    {
        var (rights, commitments, injections) = (StatutoryRights.Below(text, language), Commitments.In(text, language), Injections.In(text));
        return rights.All(right => right.Start >= 0 && right.Start < right.End && right.End <= text.Length && right.Says == text[right.Start..right.End])
            && commitments.All(commitment => commitment.Start >= 0 && commitment.Start < commitment.End && commitment.End <= text.Length)
            && injections.All(injection => injection.Start >= 0 && injection.Start < injection.End && injection.End <= text.Length)
            && rights.SequenceEqual(StatutoryRights.Below(text, language))
            && commitments.SequenceEqual(Commitments.In(text, language))
            && injections.SequenceEqual(Injections.In(text))
            && Commitments.CarriedBy(text, text, language);
    }
}
