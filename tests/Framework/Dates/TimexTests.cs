using Microsoft.Recognizers.Text.DataTypes.TimexExpression;

namespace EthicalBot.Tests.Framework.Dates;

public sealed class TimexTests
{
    [Theory]
    [InlineData("2026-05-29", Constants.TimexTypes.Date, Constants.TimexTypes.Definite)]
    [InlineData("XXXX-WXX-3", Constants.TimexTypes.Date)]
    [InlineData("XXXX-12-05", Constants.TimexTypes.Date)]
    [InlineData("T17:30:05", Constants.TimexTypes.Time)]
    [InlineData("2026-05-29T16", Constants.TimexTypes.Date, Constants.TimexTypes.Definite, Constants.TimexTypes.Time, Constants.TimexTypes.DateTime)]
    [InlineData("P2Y", Constants.TimexTypes.Duration)]
    [InlineData("2026", Constants.TimexTypes.DateRange)]
    [InlineData("2026-W37", Constants.TimexTypes.DateRange)]
    [InlineData("SU", Constants.TimexTypes.DateRange)]
    [InlineData("TEV", Constants.TimexTypes.TimeRange)]
    [InlineData("PRESENT_REF", Constants.TimexTypes.Present)]
    public void An_expression_is_of_kinds(string timex, params string[] kinds) => Assert.Equal([.. kinds.Order()], new TimexProperty(timex).Types.Order());

    [Theory]
    [InlineData("2026-05-29")]
    [InlineData("XXXX-WXX-3")]
    [InlineData("XXXX-WXX-3T16")]
    [InlineData("T17:30:05")]
    [InlineData("2026-05-29T16")]
    [InlineData("P1Y2M")]
    [InlineData("PT1.5H")]
    [InlineData("2026-W37")]
    [InlineData("2026-W37-WE")]
    [InlineData("2026-05")]
    [InlineData("2026-SU")]
    [InlineData("TEV")]
    [InlineData("XXXX-WXX-5TEV")]
    [InlineData("PRESENT_REF")]
    [InlineData("(2026-05-29,2026-06-03,P5D)")]
    [InlineData("(T08,T12,PT4H)")]
    public void An_expression_is_written_as_it_was_read(string timex) => Assert.Equal(timex, new TimexProperty(timex).TimexValue);

    [Fact]
    public void What_is_no_expression_stays_empty()
    {
        Assert.Empty(new TimexProperty("tomorrow").Types);
        Assert.Equal(string.Empty, new TimexProperty().TimexValue);
    }

    [Fact]
    public void An_expression_is_made_from_a_moment()
    {
        var moment = new DateTime(2026, 5, 29, 16, 45, 0);
        Assert.Equal("2026-05-29", TimexProperty.FromDate(moment).TimexValue);
        Assert.Equal("2026-05-29T16:45", TimexProperty.FromDateTime(moment).TimexValue);
        Assert.Equal("T16:45", TimexProperty.FromTime(new Time(16, 45, 0)).TimexValue);
    }

    [Theory]
    [InlineData("2026-05-13", "today")]
    [InlineData("2026-05-14", "tomorrow")]
    [InlineData("2026-05-12", "yesterday")]
    [InlineData("2026-05-15", "this Friday")]
    [InlineData("2026-05-22", "next Friday")]
    [InlineData("2026-05-08", "last Friday")]
    [InlineData("2026-11-01", "1st November 2026")]
    [InlineData("2026-06", "next month")]
    [InlineData("2026-05-13TNI", "tonight")]
    [InlineData("2026-05-14TMO", "tomorrow morning")]
    public void It_is_said_as_on_that_day(string timex, string said) => Assert.Equal(said, new TimexProperty(timex).ToNaturalLanguage(Said.Now));

    [Theory]
    [InlineData("XXXX-05-29", "29th May")]
    [InlineData("XXXX-WXX-6", "Saturday")]
    [InlineData("T16", "4PM")]
    [InlineData("T00", "midnight")]
    [InlineData("T12", "midday")]
    [InlineData("T08:05", "8:05AM")]
    [InlineData("P2W", "2 weeks")]
    [InlineData("SU", "summer")]
    public void It_is_said_in_English(string timex, string said) => Assert.Equal(said, new TimexProperty(timex).ToString());

    [Fact]
    public void An_open_day_resolves_to_the_last_one_and_the_next()
    {
        var values = TimexResolver.Resolve(["XXXX-WXX-1"], Said.Now).Values;
        Assert.Equal(["2026-05-11", "2026-05-18"], values.Select(value => value.Value));
        Assert.All(values, value => Assert.Equal("date", value.Type));
    }

    [Fact]
    public void The_creator_writes_common_expressions()
    {
        Assert.Equal("2026-05-14", TimexCreator.Tomorrow(Said.Now));
        Assert.Equal("(2026-05-13,2026-05-20,P7D)", TimexCreator.WeekFromToday(Said.Now));
        Assert.Equal("(2026-05-18,2026-05-25,P7D)", TimexCreator.NextWeek(Said.Now));
    }

    [Fact]
    public void A_copy_has_a_time_of_its_own()
    {
        var original = new TimexProperty("T16");
        var copy = original.Clone();
        copy.Hour = 9;
        Assert.Equal((16, 9), (original.Hour, copy.Hour));
    }
}
