using System.Globalization;
using System.Text;
using EthicalBot.Knowledge.Grounding;
using FsCheck;
using FsCheck.Fluent;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Knowledge.Grounding;

public sealed class GroundingCheckProperties(ITestOutputHelper output)
{
    private static readonly string[] s_pieces =
    [
        "a", "Refunds", " ", "\n", ". ", "30", "4,90", "€", "\u0000", "\u202E", "\uD800", "\uFFFF", "شحن مجاني", "配送料無料。", "🙂", "e\u0301", "not", "http://", "@", "-", "1.2.3", "’", "W123", "|", "%", "\u00A0", "1. ",
    ];

    private static readonly string[] s_subjects = ["The refund", "Express delivery", "A gift card", "The repair", "Your parcel", "The warranty", "An exchange"];
    private static readonly string[] s_verbs = ["costs", "takes", "lasts", "covers", "starts after", "ends after"];
    private static readonly string[] s_units = ["days", "weeks", "euros", "percent", "hours"];

    [Fact]
    public void Odd_texts_never_throw_and_are_judged_the_same_twice() => Holds(
        Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces)).Three(),
        texts =>
        {
            var (source, question, answer) = texts;
            var found = GroundingCheck.Shipped.Check([source, answer], question, answer);
            Assert.InRange(found.Support, 0, 1);
            Assert.Equal(Written(found), Written(GroundingCheck.Shipped.Check([source, answer], question, answer)));
            Assert.All(found.Sentences, sentence => Assert.True(sentence.Start >= 0 && sentence.Start < sentence.End && sentence.End <= answer.Length));
        });

    [Fact]
    public void Every_sentence_of_a_source_is_supported() => Holds(
        Sources,
        sentences => Assert.All(sentences, sentence => Assert.Equal(SupportVerdict.Supported, GroundingCheck.Shipped.Check([string.Join(' ', sentences)], "", sentence).Verdict)));

    [Fact]
    public void Another_number_is_never_supported() => Holds(
        Sources,
        sentences => Assert.All(sentences, sentence =>
        {
            var number = int.Parse(string.Concat(sentence.Where(char.IsDigit)), CultureInfo.InvariantCulture);
            var changed = sentence.Replace(number.ToString(CultureInfo.InvariantCulture), (number + 1000).ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            Assert.NotEqual(SupportVerdict.Supported, GroundingCheck.Shipped.Check([string.Join(' ', sentences)], "", changed).Verdict);
        }));

    [Fact]
    public void Nothing_is_supported_by_no_source() => Holds(
        Gen.Elements(s_pieces).ListOf().Select(pieces => string.Concat(pieces)),
        answer => Assert.NotEqual(SupportVerdict.Supported, GroundingCheck.Shipped.Check([], "", answer).Verdict));

    private static Gen<IReadOnlyList<string>> Sources =>
        (from subject in Gen.Elements(s_subjects)
         from verb in Gen.Elements(s_verbs)
         from number in Gen.Choose(2, 900)
         from unit in Gen.Elements(s_units)
         select $"{subject} {verb} {number} {unit}.").NonEmptyListOf().Select(sentences => (IReadOnlyList<string>)[.. sentences.Take(12)]);

    private static string Written(CheckedAnswer answer)
    {
        var written = new StringBuilder(string.Create(CultureInfo.InvariantCulture, $"{answer.Support:R} {answer.Verdict}"));
        foreach (var sentence in answer.Sentences)
            _ = written.Append(CultureInfo.InvariantCulture, $"|{sentence.Start} {sentence.End} {sentence.Support:R} {sentence.Verdict} {sentence.Source} {string.Join(',', sentence.Reasons)}");
        return written.ToString();
    }

    private void Holds<T>(Gen<T> values, Action<T> holds)
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"seed {seed}");
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(300).WithReplay(seed, 1), Prop.ForAll(values.ToArbitrary(), value =>
        {
            holds(value);
            return true;
        }));
    }
}
