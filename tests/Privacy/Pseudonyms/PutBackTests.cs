using EthicalBot.Privacy.Pseudonyms;

namespace EthicalBot.Tests.Privacy.Pseudonyms;

public sealed class PutBackTests
{
    private static readonly PseudonymBook s_book = Books.Of("ada@example.org", "12 rue des Lilas, 75011 Paris", "rappelez le +33 6 12 34 56 78");

    [Theory]
    [InlineData("⟦EMAIL_1⟧")]
    [InlineData("⟦email_1⟧")]
    [InlineData("⟦Email_1⟧")]
    [InlineData("⟦EMAIL\\_1⟧")]
    [InlineData("⟦ EMAIL_1 ⟧")]
    [InlineData("⟦\u00A0EMAIL_1\u202F⟧")]
    [InlineData("⟦EMAIL 1⟧")]
    [InlineData("⟦EMAIL-1⟧")]
    [InlineData("⟦EMAIL1⟧")]
    [InlineData("⟦EMAIL\u200B_1⟧")]
    [InlineData("⟦**EMAIL_1**⟧")]
    [InlineData("⟦_EMAIL_1_⟧")]
    [InlineData("⟦`EMAIL_1`⟧")]
    [InlineData("[[EMAIL_1]]")]
    [InlineData("[[email\\_1]]")]
    [InlineData("\\[\\[EMAIL\\_1\\]\\]")]
    [InlineData("［［ＥＭＡＩＬ＿１］］")]
    [InlineData("⟦EMAIL_１⟧")]
    [InlineData("⟦EMAIL_١⟧")]
    [InlineData("〚EMAIL_1〛")]
    [InlineData("⟦EMAIL_1]")]
    [InlineData("\\u27e6EMAIL_1\\u27e7")]
    [InlineData("\\u27E6EMAIL\\u005F1\\u27E7")]
    [InlineData("\\\\u27e6EMAIL_1\\\\u27e7")]
    [InlineData("&#10214;EMAIL_1&#10215;")]
    [InlineData("&#x27E6;EMAIL_1&#x27e7;")]
    [InlineData("&lobrk;EMAIL&lowbar;1&robrk;")]
    [InlineData("⟦EMAİL_1⟧")]
    [InlineData("⟦EMAILS_1⟧")]
    public void A_token_is_known_however_it_was_written(string token)
    {
        Assert.Equal("to ada@example.org today", s_book.Back($"to {token} today"));
        Assert.Equal("to ada@example.org today", s_book.Back($"to {token} today", OutputForm.Markdown));
    }

    [Theory]
    [InlineData("%E2%9F%A6EMAIL_1%E2%9F%A7", "ada%40example.org")]
    [InlineData("%5b%5bEMAIL_1%5d%5d", "ada%40example.org")]
    [InlineData("⟦EMAIL_1⟧'s order", "ada@example.org's order")]
    [InlineData("⟦EMAIL_1's⟧ order", "ada@example.org's order")]
    [InlineData("les ⟦EMAIL_1⟧s", "les ada@example.orgs")]
    [InlineData("**⟦EMAIL_1⟧**", "**ada@example.org**")]
    [InlineData("⟦ADDRESS_1⟧", "12 rue des Lilas, 75011 Paris")]
    [InlineData("⟦ADDRESSES_1⟧", "12 rue des Lilas, 75011 Paris")]
    [InlineData("[⟦EMAIL_1⟧]", "[ada@example.org]")]
    [InlineData("[[[EMAIL_1]]]", "[ada@example.org]")]
    public void What_stands_around_it_stays(string text, string shown) => Assert.Equal(shown, s_book.Back(text));

    [Theory]
    [InlineData("⟦EMAIL_2⟧")]
    [InlineData("⟦EMAIL_99999999999⟧")]
    [InlineData("⟦IBAN_1⟧")]
    [InlineData("⟦PASSWORD_1⟧")]
    [InlineData("⟦FOO_1⟧")]
    [InlineData("[[FOO_1]]")]
    [InlineData("⟦SECRET⟧")]
    [InlineData("⟦REDACTED⟧")]
    [InlineData("⟦EMAIL⟧")]
    [InlineData("[[EMAIL]]")]
    [InlineData("⟦customer's e-mail⟧")]
    [InlineData("⟦ORDER_ABCDEFGHIJKLMNOPQRSTUVWXYZ⟧")]
    [InlineData("\\u27e6EMAIL_7\\u27e7")]
    public void What_a_model_made_up_is_never_shown(string token)
    {
        var putBack = new PutBack(s_book, Books.Ada, OutputForm.Plain, Books.Unknown);

        Assert.Equal("to (?) today", putBack.Push($"to {token} today") + putBack.Finish());
        Assert.Equal(1, putBack.Invented);
    }

    [Theory]
    [InlineData("⟦EMAIL_1", "(?)")]
    [InlineData("⟦EMAIL_1 and then", "(?) and then")]
    [InlineData("⟦", "[")]
    [InlineData("a⟧b", "a]b")]
    [InlineData("⟦a\nb⟧", "[a\nb]")]
    public void Half_a_token_shows_nothing_of_ours(string text, string shown) => Assert.Equal(shown, s_book.Back(text));

    [Theory]
    [InlineData("[[page 2]]")]
    [InlineData("[1] [a](https://shop.example/x?a=1&b=2) 50 % \\o/ &amp; c:\\users")]
    [InlineData("EMAIL_1 and [EMAIL_1]")]
    [InlineData("list[[0]] = 🙂 & \"\\u00e9\"")]
    public void Other_brackets_are_brackets(string text) => Assert.Equal(text, s_book.Back(text));

    [Theory]
    [InlineData("directline", "c2", "ada")]
    [InlineData("sms", "c1", "ada")]
    [InlineData("directline", "c1", "eve")]
    public void Nobody_else_and_nowhere_else_is_anything_put_back(string channel, string conversation, string subject) =>
        Assert.Equal("to (?)", PutBack.Whole("to ⟦EMAIL_1⟧", s_book, new(channel, conversation, subject), OutputForm.Plain, Books.Unknown));

    [Theory]
    [InlineData("mon code est ⟦EMAIL_1⟧ !")]
    [InlineData("[[EMAIL_1]]")]
    [InlineData("\\u27e6EMAIL_1\\u27e7")]
    [InlineData("&#10214;email_1&#10215;")]
    [InlineData("⟦⟦EMAIL_1⟧⟧ x")]
    public void What_a_customer_wrote_that_looks_like_a_token_is_their_own_words_also_when_it_comes_back(string text)
    {
        var book = Books.Of("ada@example.org");
        var said = Books.Redactor.Redact(text, book: book);

        Assert.Empty(said.Found);
        Assert.DoesNotContain("EMAIL_1", said.Value, StringComparison.OrdinalIgnoreCase);
        var back = book.Back(said.Value);
        Assert.DoesNotContain("ada@", back, StringComparison.Ordinal);
        Assert.Equal(text.Replace("⟦⟦", "[⟦", StringComparison.Ordinal).Replace("⟧⟧", "⟧]", StringComparison.Ordinal), back);
    }

    [Fact]
    public void A_value_that_looks_like_a_token_is_not_read_again()
    {
        var book = new PseudonymBook(Books.Ada);
        _ = book.WordFor(EthicalBot.Privacy.DataClass.Name, "NAME", "⟦EMAIL_1⟧", "x", isRecognised: true, () => []);
        _ = Books.Redactor.Redact("ada@example.org", book: book);

        Assert.Equal("⟦EMAIL_1⟧", book.Back("⟦NAME_1⟧"));
    }

    [Fact]
    public void A_stream_is_shown_as_soon_as_it_is_clear_what_it_says()
    {
        var putBack = new PutBack(s_book, Books.Ada, OutputForm.Plain, Books.Unknown);

        Assert.Equal("We write to ", putBack.Push("We write to ⟦EM"));
        Assert.Equal("", putBack.Push("AIL_"));
        Assert.Equal("ada@example.org, 🙂", putBack.Push("1⟧, 🙂"));
        Assert.Equal(" x", putBack.Push(" x\uD83D"));
        Assert.Equal("🙂", putBack.Push("\uDE42"));
        Assert.Equal("", putBack.Finish());
    }

    [Fact]
    public void A_stream_says_the_same_wherever_it_is_cut()
    {
        const string Text = "a [[b]] ⟦EMAIL\\_1⟧ 🙂 \\u27e6email_1\\u27e7 &#10214;PHONE_1&#10215; [x](https://s.example/?m=⟦EMAIL_1⟧) ⟦IBAN_3⟧ `⟦EMAIL_1⟧` %E2%9F%A6EMAIL_1%E2%9F%A7 ⟦";
        var whole = s_book.Back(Text, OutputForm.Markdown);

        for (var first = 0; first <= Text.Length; first++)
        {
            for (var second = first; second <= Text.Length; second++)
            {
                var putBack = new PutBack(s_book, Books.Ada, OutputForm.Markdown, Books.Unknown);
                var shown = putBack.Push(Text.AsSpan(0, first)) + putBack.Push(Text.AsSpan(first, second - first)) + putBack.Push(Text.AsSpan(second)) + putBack.Finish();
                Assert.Equal(whole, shown);
            }
        }
    }
}
