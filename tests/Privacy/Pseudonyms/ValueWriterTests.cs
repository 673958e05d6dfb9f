using System.Text.Json;
using EthicalBot.Privacy;
using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Tests.Privacy.Pseudonyms;

public sealed class ValueWriterTests
{
    private const string Hostile = "[x](javascript:alert(1)) **b** <img src=x onerror=a> `c` \"},{\"type\":\"Action\" \\ _u_ # | & \u202E!\n- y";

    private static readonly PseudonymBook s_book = Book();

    [Fact]
    public void Markdown_means_nothing_in_a_value()
    {
        var shown = s_book.Back("Hello ⟦NAME_1⟧.", OutputForm.Markdown);

        Assert.DoesNotMatch(@"(?<!\\)[\[\]*`|~]", shown["Hello ".Length..]);
        Assert.DoesNotContain("<", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\u202E", shown, StringComparison.Ordinal);
        Assert.Contains("\\_u\\_", shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[x]⟦NAME_4⟧", "[x]\\(https%3A", "[x]\\(https:")]
    [InlineData("- ⟦NAME_5⟧", "- \\# x", "- \\# x")]
    public void A_value_ends_no_link_and_begins_no_heading(string text, string one, string other) =>
        Assert.True(s_book.Back(text, OutputForm.Markdown) is var shown && (shown.StartsWith(one, StringComparison.Ordinal) || shown.StartsWith(other, StringComparison.Ordinal)), shown);

    [Fact]
    public void An_ordinary_value_is_written_as_it_is_in_Markdown() =>
        Assert.Equal("ada.love_lace@example.org +33 6 12 34 56 78", Books.Of("ada.love_lace@example.org", "+33 6 12 34 56 78").Back("⟦EMAIL_1⟧ ⟦PHONE_1⟧", OutputForm.Markdown));

    [Fact]
    public void A_value_ends_no_code()
    {
        var shown = s_book.Back("`⟦NAME_1⟧` and ``⟦NAME_1⟧``", OutputForm.Markdown);

        Assert.Equal(6, shown.Count(c => c == '`'));
        Assert.Contains("**b**", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_ends_no_JSON_string()
    {
        var shown = s_book.Back("""{"type":"TextBlock","text":"Dear ⟦NAME_1⟧","x":[1]}""", OutputForm.Json);

        using var json = JsonDocument.Parse(shown);
        Assert.Equal(["type", "text", "x"], json.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.StartsWith("Dear [x](javascript", json.RootElement.GetProperty("text").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_that_was_escaped_for_JSON_is_answered_by_a_value_that_is()
    {
        using var json = JsonDocument.Parse(s_book.Back("""{"to":"\u27e6NAME_1\u27e7"}"""));

        Assert.Contains("**b**", json.RootElement.GetProperty("to").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_begins_no_tag() => Assert.DoesNotContain("<img", s_book.Back("<b title=\"⟦NAME_1⟧\">⟦NAME_1⟧</b>", OutputForm.Html), StringComparison.Ordinal);

    [Theory]
    [InlineData("https://s.example/?q=⟦NAME_1⟧")]
    [InlineData("[here](https://s.example/a/⟦NAME_1⟧?b)")]
    [InlineData("<https://s.example/#⟦NAME_1⟧>")]
    [InlineData("[mail](mailto:⟦NAME_1⟧)")]
    [InlineData("[rel](⟦NAME_1⟧)")]
    public void A_value_in_a_link_is_escaped_for_it(string text)
    {
        var shown = s_book.Back(text, OutputForm.Markdown);

        Assert.Contains("%5Bx%5D%28javascript%3Aalert%281%29%29", shown, StringComparison.Ordinal);
        Assert.Equal(text[..text.IndexOf('⟦', StringComparison.Ordinal)], shown[..text.IndexOf('⟦', StringComparison.Ordinal)]);
        Assert.EndsWith(text[(text.IndexOf('⟧', StringComparison.Ordinal) + 1)..], shown, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("https://⟦NAME_2⟧/", "https:///")]
    [InlineData("see www.⟦NAME_2⟧ now", "see www. now")]
    [InlineData("https://shop.example.⟦NAME_2⟧/x", "https://shop.example./x")]
    public void No_value_names_the_machine_of_a_link(string text, string shown) => Assert.Equal(shown, s_book.Back(text, OutputForm.Markdown));

    [Theory]
    [InlineData("⟦NAME_3⟧", "1\\. Ada")]
    [InlineData("a\n⟦NAME_3⟧", "a\n1\\. Ada")]
    [InlineData("a ⟦NAME_3⟧", "a 1. Ada")]
    public void A_value_begins_no_list(string text, string shown) => Assert.Equal(shown, s_book.Back(text, OutputForm.Markdown));

    private static PseudonymBook Book()
    {
        var book = new PseudonymBook(Books.Ada);
        foreach (var value in new[] { Hostile, "evil.example", "1. Ada", "(https://evil.example)", "# x" }) _ = book.WordFor(DataClass.Name, "NAME", value, value, isRecognised: true, () => []);
        return book;
    }
}
