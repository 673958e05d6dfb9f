namespace EthicalBot.Tests.Framework.Dates;

public sealed class EnglishDatesTests
{
    [Theory]
    [InlineData("my parcel came on June 3rd", "june 3rd", "XXXX-06-03")]
    [InlineData("it was due 3 June 2025, I think", "3 june 2025", "2025-06-03")]
    [InlineData("ordered 06/03/2025", "06/03/2025", "2025-06-03")]
    [InlineData("ordered 2025-06-03", "2025-06-03", "2025-06-03")]
    [InlineData("ordered 25-Jun-2025", "25-jun-2025", "2025-06-25")]
    [InlineData("see you tomorrow!", "tomorrow", "2026-05-14")]
    [InlineData("the day before yesterday it broke", "the day before yesterday", "2026-05-11")]
    [InlineData("can I come on Friday?", "friday", "XXXX-WXX-5")]
    [InlineData("can I come next Friday?", "next friday", "2026-05-22")]
    [InlineData("deliver it next week on Monday", "next week on monday", "2026-05-18")]
    [InlineData("I paid three weeks ago", "three weeks ago", "2026-04-22")]
    [InlineData("in two months please", "in two months", "2026-07-13")]
    [InlineData("two days after tomorrow", "two days after tomorrow", "2026-05-16")]
    [InlineData("the twenty-first of March", "the twenty-first of march", "XXXX-03-21")]
    [InlineData("on Christmas Eve", "christmas eve", "XXXX-12-24")]
    [InlineData("Easter 2027", "easter 2027", "2027-03-28")]
    [InlineData("the second Tuesday of June", "the second tuesday of june", "XXXX-06-WXX-2-#2")]
    public void A_day_is_found(string text, string passage, string timex) => Found(text, "date", passage, timex);

    [Theory]
    [InlineData("call me at 5:45 pm", "5:45 pm", "T17:45")]
    [InlineData("call me at seven", "seven", "T07")]
    [InlineData("at half past ten", "half past ten", "T10:30")]
    [InlineData("at a quarter to six", "a quarter to six", "T05:45")]
    [InlineData("lunch is at noon", "noon", "T12")]
    [InlineData("8 o'clock", "8 o'clock", "T08")]
    [InlineData("nine in the evening", "nine in the evening", "T21")]
    public void A_time_is_found(string text, string passage, string timex) => Found(text, "time", passage, timex);

    [Theory]
    [InlineData("tomorrow at 3pm", "tomorrow at 3pm", "2026-05-14T15")]
    [InlineData("3pm tomorrow", "3pm tomorrow", "2026-05-14T15")]
    [InlineData("on June 3 at 10:15", "june 3 at 10:15", "XXXX-06-03T10:15")]
    [InlineData("tonight at 9", "tonight at 9", "2026-05-13T21")]
    [InlineData("call me in 20 minutes", "in 20 minutes", "2026-05-13T09:50:00")]
    [InlineData("I need it now", "now", "PRESENT_REF")]
    [InlineData("2026-06-03 10:15", "2026-06-03 10:15", "2026-06-03T10:15")]
    public void A_moment_is_found(string text, string passage, string timex) => Found(text, "datetime", passage, timex);

    [Theory]
    [InlineData("all orders of last month", "last month", "2026-04")]
    [InlineData("orders in 2019", "2019", "2019")]
    [InlineData("this week", "this week", "2026-W20")]
    [InlineData("next weekend", "next weekend", "2026-W21-WE")]
    [InlineData("orders of March 2024", "march 2024", "2024-03")]
    [InlineData("from June 3 to June 9", "from june 3 to june 9", "(XXXX-06-03,XXXX-06-09,P6D)")]
    [InlineData("between the 3rd and the 9th of June", "between the 3rd and the 9th of june", "(XXXX-06-03,XXXX-06-09,P6D)")]
    [InlineData("the last 3 days", "last 3 days", "(2026-05-10,2026-05-13,P3D)")]
    [InlineData("Q2 2024", "q2 2024", "(2024-04-01,2024-07-01,P3M)")]
    [InlineData("the first week of June", "the first week of june", "XXXX-06-W01")]
    [InlineData("in the nineties", "the nineties", "(XX90-01-01,XX00-01-01,P10Y)")]
    [InlineData("within 5 days", "within 5 days", "(2026-05-13,2026-05-18,P5D)")]
    public void A_range_of_days_is_found(string text, string passage, string timex) => Found(text, "daterange", passage, timex);

    [Theory]
    [InlineData("from 9 to 11am", "timerange", "from 9 to 11am", "(T09,T11,PT2H)")]
    [InlineData("deliver in the afternoon", "timerange", "in the afternoon", "TAF")]
    [InlineData("Monday afternoon", "datetimerange", "monday afternoon", "XXXX-WXX-1TAF")]
    [InlineData("tomorrow from 9 to 11am", "datetimerange", "tomorrow from 9 to 11am", "(2026-05-14T09,2026-05-14T11,PT2H)")]
    [InlineData("this evening", "datetimerange", "this evening", "2026-05-13TEV")]
    [InlineData("the next 2 hours", "datetimerange", "next 2 hours", "(2026-05-13T09:30:00,2026-05-13T11:30:00,PT2H)")]
    public void A_range_of_hours_is_found(string text, string kind, string passage, string timex) => Found(text, kind, passage, timex);

    [Theory]
    [InlineData("it took 3 days and 4 hours", "3 days and 4 hours", "P3DT4H", "273600")]
    [InlineData("half an hour", "half an hour", "PT0.5H", "1800")]
    [InlineData("a few minutes", "a few minutes", "PT3M", "180")]
    [InlineData("2.5 years", "2.5 years", "P2.5Y", "78840000")]
    public void A_duration_is_found_with_its_seconds(string text, string passage, string timex, string seconds)
    {
        var value = Found(text, "duration", passage, timex);
        Assert.Equal(seconds, value["value"]);
    }

    [Theory]
    [InlineData("every day", "every day", "P1D")]
    [InlineData("every two weeks", "every two weeks", "P2W")]
    [InlineData("every Monday at 8am", "every monday at 8am", "XXXX-WXX-1T08")]
    [InlineData("I pay monthly", "monthly", "P1M")]
    [InlineData("on Tuesdays", "tuesdays", "XXXX-WXX-2")]
    public void A_repetition_is_found_and_not_resolved(string text, string passage, string timex)
    {
        var value = Found(text, "set", passage, timex);
        Assert.Equal("not resolved", value["value"]);
    }

    [Theory]
    [InlineData("you may return it")]
    [InlineData("my order number is 4711-0815-12")]
    [InlineData("it costs $12.50")]
    [InlineData("the version is 1.2.3.4")]
    [InlineData("good morning")]
    [InlineData("I am here")]
    [InlineData("a second chance")]
    [InlineData("have a nice day")]
    public void What_only_looks_like_a_date_is_left_alone(string text) => Assert.Empty(Said.In("en-us", text));

    [Fact]
    public void Several_are_found_in_the_order_of_the_text()
    {
        var found = Said.In("en-us", "Not on Monday but tomorrow at noon, for two hours");
        Assert.Equal(["monday", "tomorrow at noon", "two hours"], found.Select(result => result.Text));
        Assert.Equal(["date", "datetime", "duration"], found.Select(result => result.Kind()));
    }

    [Fact]
    public void The_end_is_the_last_character_and_the_text_is_in_lower_case()
    {
        var found = Said.Once("en-us", "Yes, NEXT Friday.");
        Assert.Equal(("next friday", 5, 15), (found.Text, found.Start, found.End));
    }

    private static Dictionary<string, string> Found(string text, string kind, string passage, string timex)
    {
        var found = Said.Once("en-us", text);
        var value = found.Values()[0];
        Assert.Equal((kind, passage, timex), (found.Kind(), found.Text, value["timex"]));
        Assert.Equal(kind, value["type"]);
        return value;
    }
}
