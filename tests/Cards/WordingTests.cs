using EthicalBot.Cards;
using Xunit;

namespace EthicalBot.Tests.Cards;

public sealed class WordingTests
{
    private const string Texts =
        """
        {
          "Hello": "Bonjour {name} !",
          "Quote": "« Oui : non » ; peut-être ?",
          "Parcels": { "one": "{count} colis, {day:date}", "other": "{count} colis en tout, {day:date}" },
          "Nights": { "one": "une nuit", "other": "{count} nuits" },
          "Time": "{when:time}", "Date": "{when:date}", "Day": "{when:day}", "DateTime": "{when:datetime}", "Moment": "{when:moment}",
          "Share": "{share:percent}", "Number": "{number}", "Weekday": "{day:weekday}"
        }
        """;

    private readonly Wording _wording = Words.With(("tests/Texts.fr.json", Texts), ("tests/Texts.en.json", Texts.Replace("{count} colis", "{count} parcel(s)", StringComparison.Ordinal)));

    [Fact]
    public void A_value_takes_its_place() => Assert.Equal("Bonjour Zoé\u202f!", _wording.Get("Hello", "fr", ("name", "Zoé")));

    [Fact]
    public void A_value_is_never_read_as_a_place() => Assert.Equal("Bonjour {name}\u202f!", _wording.Get("Hello", "fr", ("name", "{name}")));

    [Fact]
    public void French_spaces_are_set_whatever_was_typed()
    {
        Assert.Equal("«\u202fOui\u202f: non\u202f»\u202f; peut-être\u202f?", _wording.Get("Quote", "fr"));
        Assert.Equal("« Oui : non » ; peut-être ?", _wording.Get("Quote", "en"));
    }

    [Theory]
    [InlineData("fr", 0, "une nuit")]
    [InlineData("fr", 1, "une nuit")]
    [InlineData("fr", 2, "2 nuits")]
    [InlineData("en", 0, "0 nuits")]
    [InlineData("en", 1, "une nuit")]
    [InlineData("en", 1200, "1,200 nuits")]
    [InlineData("fr", 1200, "1\u202f200 nuits")]
    public void The_count_chooses_the_form_of_its_language(string language, int count, string expected) =>
        Assert.Equal(expected, _wording.Get("Nights", language, ("count", count)));

    [Theory]
    [InlineData("fr", "Time", "10\u00a0h\u00a042")]
    [InlineData("en", "Time", "10:42")]
    [InlineData("fr", "Date", "20 novembre 2026")]
    [InlineData("en", "Date", "20 November 2026")]
    [InlineData("fr", "Day", "vendredi 20 novembre")]
    [InlineData("en", "Day", "Friday 20 November")]
    [InlineData("fr", "DateTime", "20 novembre à 10\u00a0h\u00a042")]
    [InlineData("en", "DateTime", "20 November at 10:42")]
    [InlineData("fr", "Moment", "à 10\u00a0h\u00a042")]
    [InlineData("en", "Moment", "10:42")]
    public void A_time_is_told_in_the_zone_and_the_way_of_the_language(string language, string key, string expected) =>
        Assert.Equal(expected, _wording.Get(key, language, ("when", Words.Now)));

    [Theory]
    [InlineData("2026-11-19T22:59:00Z", "le 19 novembre à 23\u00a0h\u00a059")]
    [InlineData("2026-11-19T23:01:00Z", "à 0\u00a0h\u00a001")]
    [InlineData("2026-11-01T08:05:00Z", "le 1er novembre à 9\u00a0h\u00a005")]
    [InlineData("2025-11-01T08:05:00Z", "le 1er novembre 2025 à 9\u00a0h\u00a005")]
    public void A_moment_has_its_date_when_it_is_not_today_and_its_year_when_it_is_far(string when, string expected) =>
        Assert.Equal(expected, _wording.Get("Moment", "fr", ("when", DateTimeOffset.Parse(when, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    public void Numbers_shares_and_weekdays_are_written_as_people_there_do()
    {
        Assert.Equal("98,5\u202f%", _wording.Get("Share", "fr", ("share", 0.985)));
        Assert.Equal("98.5%", _wording.Get("Share", "en", ("share", 0.985)));
        Assert.Equal("1\u202f234,5", _wording.Get("Number", "fr", ("number", 1234.5m)));
        Assert.Equal("1,234.5", _wording.Get("Number", "en", ("number", 1234.5m)));
        Assert.Equal("lundi", _wording.Get("Weekday", "fr", ("day", DayOfWeek.Monday)));
    }

    [Theory]
    [InlineData("fr-CA", "fr-FR")]
    [InlineData("FR", "fr-FR")]
    [InlineData("en-US", "en-GB")]
    public void A_regional_language_is_spoken_as_its_main_one(string language, string culture)
    {
        Assert.True(_wording.Speaks(language));
        Assert.Equal(culture, _wording.CultureOf(language).Name);
    }

    [Fact]
    public void An_error_names_file_key_and_language_and_never_a_value()
    {
        AssertError("no value was given for {name}", () => _wording.Get("Hello", "fr"));
        AssertError("a value was given for {title}", () => _wording.Get("Hello", "fr", ("name", "secret"), ("title", "secret")));
        AssertError("tests/Texts.fr.json: 'Hello' (fr)", () => _wording.Get("Hello", "fr"));
        AssertError("a String cannot be written as {when:time}", () => _wording.Get("Time", "fr", ("when", "secret")));
        AssertError("a DateTimeOffset cannot be written as {number}", () => _wording.Get("Number", "fr", ("number", Words.Now)));
        AssertError("{count} must be a whole number", () => _wording.Get("Nights", "fr", ("count", "secret")));
        AssertError("There is no text 'Nothing' (fr)", () => _wording.Get("Nothing", "fr"));
        AssertError("The language 'eo' has no texts; there are texts for: en, fr", () => _wording.Get("Hello", "eo", ("name", "secret")));
        Assert.False(_wording.Speaks("eo"));
        Assert.False(_wording.Speaks(null));
    }

    private static void AssertError(string part, Action action)
    {
        var message = Assert.Throws<TextException>(action).Message;
        Assert.Contains(part, message, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", message, StringComparison.Ordinal);
    }
}
