namespace EthicalBot.Tests.Framework.Dates;

public sealed class DateResolutionTests
{
    [Fact]
    public void A_day_without_a_year_is_the_last_one_and_the_next()
    {
        var values = Said.Once("en-us", "March 4").Values();
        Assert.Equal(["2026-03-04", "2027-03-04"], values.Select(value => value["value"]));
        Assert.All(values, value => Assert.Equal(("XXXX-03-04", "date"), (value["timex"], value["type"])));
    }

    [Fact]
    public void A_day_of_the_week_that_is_today_is_the_next_one() =>
        Assert.Equal(["2026-05-06", "2026-05-13"], Said.Once("en-us", "Wednesday").Values().Select(value => value["value"]));

    [Fact]
    public void The_29_February_is_looked_for_in_leap_years() =>
        Assert.Equal(["2024-02-29", "2028-02-29"], Said.Once("en-us", "Feb 29").Values().Select(value => value["value"]));

    [Theory]
    [InlineData("Feb 30", "XXXX-02-30")]
    [InlineData("2/29/2027", "2027-02-29")]
    public void A_day_that_never_is_is_not_resolved(string text, string timex)
    {
        var value = Assert.Single(Said.Once("en-us", text).Values());
        Assert.Equal((timex, "not resolved"), (value["timex"], value["value"]));
    }

    [Fact]
    public void A_time_that_may_be_before_noon_or_after_is_both() =>
        Assert.Equal([("T07:20", "07:20:00"), ("T19:20", "19:20:00")], Said.Once("en-us", "at 7:20").Values().Select(value => (value["timex"], value["value"])));

    [Fact]
    public void An_open_day_at_an_open_time_has_four_meanings() => Assert.Equal(
        ["2026-05-08 05:00:00", "2026-05-15 05:00:00", "2026-05-08 17:00:00", "2026-05-15 17:00:00"],
        Said.Once("en-us", "Friday at 5").Values().Select(value => value["value"]));

    [Fact]
    public void A_range_has_a_start_and_an_end_that_does_not_belong_to_it()
    {
        var value = Assert.Single(Said.Once("en-us", "next month").Values());
        Assert.Equal(("2026-06-01", "2026-07-01"), (value["start"], value["end"]));
    }

    [Theory]
    [InlineData("before 2020", "before", null, "2020-01-01", "datetimerange")]
    [InlineData("after 2020", "after", "2021-01-01", null, "datetimerange")]
    [InlineData("since June 3, 2025", "since", "2025-06-03", null, "datetimepoint")]
    [InlineData("until tomorrow", "before", null, "2026-05-14", "datetimepoint")]
    public void Before_and_after_leave_one_end_open(string text, string mod, string? start, string? end, string source)
    {
        var found = Said.Once("en-us", text);
        var value = found.Values()[0];
        Assert.Equal("daterange", found.Kind());
        Assert.Equal((mod, source), (value["Mod"], value["sourceEntity"]));
        Assert.Equal((start, end), (value.GetValueOrDefault("start"), value.GetValueOrDefault("end")));
    }

    [Fact]
    public void Around_and_more_than_are_told() => Assert.Equal(
        ["approx", "more", "end"],
        new[] { "around 3pm", "more than 3 days", "end of this year" }.Select(text => Said.Once("en-us", text).Values()[0]["Mod"]));

    [Fact]
    public void Business_days_are_listed_without_the_weekend()
    {
        var value = Said.Once("en-us", "next 3 business days").Values()[0];
        Assert.Equal("2026-05-14,2026-05-15,2026-05-18", value["list"]);
        Assert.Equal(("2026-05-14", "2026-05-19"), (value["start"], value["end"]));
    }

    [Fact]
    public void A_season_is_not_resolved() => Assert.Equal("not resolved", Said.Once("en-us", "this summer").Values()[0]["value"]);
}
