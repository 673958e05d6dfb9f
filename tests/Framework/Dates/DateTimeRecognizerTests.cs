using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;

namespace EthicalBot.Tests.Framework.Dates;

public sealed class DateTimeRecognizerTests
{
    private static readonly string[] Pieces =
    [
        "monday", "may", "1", "12", "2016", "31", "/", "-", ":", ".", ",", "to", "from", "between", "and", "the", "of", "at", "pm", "next", "last", "3 days", "week", "hours",
        "in", "every", "tomorrow", "morning", "first", "before", "until", "now", "'", "half past", "quarter", "christmas", "weekend", "ago", "30", "feb", "hello", "twenty",
    ];

    [Fact]
    public void A_model_reads_against_a_moment()
    {
        var model = new DateTimeRecognizer("en-us").GetDateTimeModel();
        Assert.Equal("2026-05-14", model.Parse("tomorrow", Said.Now)[0].Values()[0]["value"]);
        Assert.NotEmpty(model.Parse("tomorrow"));
    }

    [Theory]
    [InlineData("en-GB")]
    [InlineData("EN-US")]
    [InlineData("xx-yy")]
    public void Cultures_without_a_lexicon_are_read_as_English(string culture) => Assert.Equal("tomorrow", Said.Once(culture, "tomorrow").Text);

    [Fact]
    public void An_unknown_culture_is_refused_if_there_may_be_no_fallback() =>
        Assert.Throws<ArgumentException>(() => DateTimeRecognizer.RecognizeDateTime("tomorrow", "xx-yy", fallbackToDefaultCulture: false));

    [Theory]
    [InlineData("")]
    [InlineData(" \r\n\t")]
    [InlineData("💐 ¿?")]
    public void In_nothing_is_nothing(string text) => Assert.Empty(Said.In("en-us", text));

    [Fact]
    public void The_options_have_the_numbers_of_the_SDK() => Assert.Equal(
        [0, 1, 2, 4, 8],
        new[] { DateTimeOptions.None, DateTimeOptions.SkipFromToMerge, DateTimeOptions.SplitDateAndTime, DateTimeOptions.CalendarMode, DateTimeOptions.ExtendedTypes }.Select(option => (int)option));

    [Theory]
    [InlineData("en-us")]
    [InlineData("fr-fr")]
    [InlineData("de-de")]
    [InlineData("es-es")]
    public void Whatever_is_said_passages_are_in_the_text_and_in_its_order(string culture) => Prop.ForAll(
        Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary(),
        text =>
        {
            var behind = 0;
            foreach (var found in Said.In(culture, text))
            {
                Assert.True(found.Start >= behind);
                Assert.Equal(text.ToLowerInvariant()[found.Start..(found.End + 1)], found.Text);
                Assert.NotEmpty(found.Values());
                behind = found.End + 1;
            }
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("1")]
    [InlineData("1 ")]
    [InlineData("1/")]
    [InlineData("1:")]
    [InlineData("to ")]
    [InlineData("monday ")]
    [InlineData("from 1 to ")]
    [InlineData("3 days before ")]
    [InlineData("the first week of ")]
    public void Long_hostile_text_takes_no_long_time(string piece)
    {
        // Ten times the text, whatever the machine: were it quadratic, it would take a hundred times as long.
        var little = Measure(piece, 10_000) + TimeSpan.FromMilliseconds(20);
        Assert.True(Measure(piece, 100_000) < 30 * little);
    }

    [Theory]
    [InlineData(1, 1, 1)]
    [InlineData(9999, 12, 31)]
    public void The_ends_of_the_calendar_do_not_throw(int year, int month, int day)
    {
        foreach (var text in new[] { "tomorrow", "last year", "next 3 weeks", "friday", "march 3", "5 days ago", "100000 years ago", "next decade", "in 99999999 days" })
        {
            Assert.NotNull(DateTimeRecognizer.RecognizeDateTime(text, Culture.English, refTime: new DateTime(year, month, day)));
        }
    }

    private static TimeSpan Measure(string piece, int length)
    {
        var text = string.Concat(Enumerable.Repeat(piece, length / piece.Length));
        return Enumerable.Range(0, 3).Min(_ =>
        {
            var watch = Stopwatch.StartNew();
            Said.In("en-us", text);
            return watch.Elapsed;
        });
    }
}
