using System.Diagnostics;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Recognizers.Text.Sequence;
using Microsoft.Recognizers.Text;
using Xunit;

namespace EthicalBot.Tests.Framework.Recognizers;

public sealed class HostileTextTests
{
    private const int Length = 20_000;

    // What a quadratic pattern takes on such a text is many seconds; the limit leaves room for a busy machine.
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    private static readonly string[] Pieces =
        ["1", "one ", "ein", "hundert ", "a@", "1,", "1.111.", ".", "-", " ", "1-", "1 ", "minus - ", "www.", "http://a.", "#a", "1%", "$ ", "1 dollar and ", "abcdef12-", "(", "(1)", "(1) ", "(12 34) ", "5550100199 1 ", "1.1-", "+1 ", "1:", "👌🏼", "a_b.1e5 ½ "];

    private static readonly Func<string, string, List<ModelResult>>[] Recognizers =
    [
        (query, culture) => ChoiceRecognizer.RecognizeBoolean(query, culture),
        (query, culture) => NumberRecognizer.RecognizeNumber(query, culture),
        (query, culture) => NumberRecognizer.RecognizeOrdinal(query, culture),
        (query, culture) => NumberRecognizer.RecognizePercentage(query, culture),
        (query, culture) => NumberWithUnitRecognizer.RecognizeCurrency(query, culture),
        (query, culture) => SequenceRecognizer.RecognizePhoneNumber(query, culture),
        (query, culture) => SequenceRecognizer.RecognizeIpAddress(query, culture),
        (query, culture) => SequenceRecognizer.RecognizeEmail(query, culture),
        (query, culture) => SequenceRecognizer.RecognizeURL(query, culture),
        (query, culture) => SequenceRecognizer.RecognizeGUID(query, culture),
        (query, culture) => SequenceRecognizer.RecognizeMention(query, culture),
        (query, culture) => SequenceRecognizer.RecognizeHashtag(query, culture),
    ];

    [Theory]
    [InlineData("en-us")]
    [InlineData("de-de")]
    public void A_text_of_repetitions_takes_no_long_time(string culture)
    {
        foreach (var piece in Pieces)
        {
            var text = string.Concat(Enumerable.Repeat(piece, Length / piece.Length));
            foreach (var (index, recognize) in Recognizers.Index())
            {
                var watch = Stopwatch.StartNew();
                recognize(text, culture);
                Assert.True(watch.Elapsed < Limit, $"Recognizer {index} took {watch.Elapsed} for “{piece}…”.");
            }
        }
    }
}
