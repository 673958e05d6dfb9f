using EthicalBot.Privacy;
using EthicalBot.Privacy.Actions;
using EthicalBot.Privacy.Pseudonyms;
using EthicalBot.Privacy.Redaction;

namespace EthicalBot.Tests.Privacy.Pseudonyms;

public sealed class PseudonymBookTests
{
    [Fact]
    public void The_same_value_has_the_same_word_all_through_a_conversation()
    {
        var book = new PseudonymBook(Books.Ada);

        Assert.Equal("écrivez à ⟦EMAIL_1⟧", Said(book, "écrivez à ada@example.org"));
        Assert.Equal("ou à ⟦EMAIL_2⟧", Said(book, "ou à zoe@example.org"));
        Assert.Equal("non, ⟦EMAIL_1⟧", Said(book, "non, ADA@Example.org"));
    }

    [Theory]
    [InlineData("mon numéro : 06 12 34 56 78", "rappelez le +33 6 12 34 56 78")]
    [InlineData("mon numéro : 06 12 34 56 78", "rappelez le 0033612345678")]
    [InlineData("rappelez le +33 (0)6 12 34 56 78", "mon numéro : 06-12-34-56-78")]
    [InlineData("mon iban FR76 3000 6000 0112 3456 7890 189", "mon iban fr7630006000011234567890189")]
    [InlineData("carte 4111 1111 1111 1111", "carte 4111-1111-1111-1111")]
    [InlineData("je m'appelle Zoé Lambert", "je m'appelle ZOE LAMBERT")]
    public void Two_ways_to_write_a_value_are_one_value(string first, string second)
    {
        var book = Books.Of(first);

        var known = book.All.Count;

        Assert.Contains("_1⟧", Said(book, second), StringComparison.Ordinal);
        Assert.Equal(known, book.All.Count);
    }

    [Fact]
    public void A_number_of_another_country_is_another_number()
    {
        var book = Books.Of("rappelez le +33 6 12 34 56 78");

        Assert.Contains("⟦PHONE_2⟧", Said(book, "oder +49 6 12 34 56 78"), StringComparison.Ordinal);
    }

    [Fact]
    public void Another_conversation_counts_from_one()
    {
        _ = Books.Of("a@example.org", "b@example.org");

        Assert.Equal("⟦EMAIL_1⟧", Said(new PseudonymBook(Books.Ada with { Conversation = "c2" }), "b@example.org"));
    }

    [Fact]
    public void A_name_that_was_announced_once_is_found_without_any_cue()
    {
        var book = Books.Of("bonjour, je m'appelle Karim Benali");

        Assert.Equal("c'est encore ⟦NAME_1⟧", Said(book, "c'est encore Karim Benali"));
        Assert.Equal("Merci ⟦NAME_2⟧ !", Said(book, "Merci Karim !"));
    }

    [Fact]
    public void A_company_s_own_name_stays_even_when_a_customer_has_it_too()
    {
        var book = Books.Of("je m'appelle Paul Demo");

        Assert.Equal("Paul vous répond", Books.Redactor.Redact("Paul vous répond", ourNames: ["Paul"], book: book).Value);
    }

    [Theory]
    [InlineData("mon mot de passe est Soleil#42", "Soleil")]
    [InlineData("cvv 123", "123")]
    public void A_secret_is_gone_and_no_book_knows_it(string text, string secret)
    {
        var book = new PseudonymBook(Books.Ada);
        var said = Said(book, text);

        Assert.Contains("⟦SECRET⟧", said, StringComparison.Ordinal);
        Assert.DoesNotContain(book.All, one => one.Value.Contains(secret, StringComparison.Ordinal));
        Assert.DoesNotContain(secret, book.Back(said + " ⟦SECRET_1⟧"), StringComparison.Ordinal);
    }

    [Fact]
    public void An_order_number_is_a_pseudonym_for_a_model_and_a_keyed_token_for_a_log()
    {
        var book = new PseudonymBook(Books.Ada);

        Assert.Equal("commande ⟦ORDER_1⟧", Books.Redactor.Redact("commande 10042", book: book, destination: Destination.Model).Value);
        Assert.Matches("^commande ⟦ORDER_[A-Z2-7]{26}⟧$", Books.Redactor.Redact("commande 10042", book: book, destination: Destination.Log).Value);
        Assert.Equal("commande 10042", Books.Redactor.Redact("commande 10042", book: book, destination: Destination.Dialog).Value);
    }

    [Fact]
    public void A_flood_of_values_fills_no_book()
    {
        var book = new PseudonymBook(Books.Ada);
        var said = Said(book, string.Join(' ', Enumerable.Range(0, 1500).Select(i => $"a{i}@example.org")));

        Assert.Equal(PseudonymBook.Most, book.All.Count);
        Assert.EndsWith("⟦EMAIL⟧", said, StringComparison.Ordinal);
        Assert.DoesNotContain('@', said);
    }

    [Theory]
    [InlineData("rappelez le +49 170 1234567", "⟦PHONE_1⟧ country DE")]
    [InlineData("ada@gmail.com", "⟦EMAIL_1⟧ free mail domain")]
    [InlineData("carte 4111 1111 1111 1111", "⟦CARD_1⟧ last four 1111, Visa")]
    [InlineData("mon iban FR76 3000 6000 0112 3456 7890 189", "⟦IBAN_1⟧ country FR, last four 0189")]
    [InlineData("SW1A 1AA", "⟦POSTCODE_1⟧ country GB")]
    public void The_legend_tells_what_keeps_an_answer_right(string said, string told)
    {
        var book = new PseudonymBook(Books.Ada);
        var text = Books.Redactor.Redact(said, book: book, destination: Destination.Model);

        Assert.Equal(told, Legend.Of(text, book).Value);
    }

    [Fact]
    public void The_legend_tells_how_a_person_is_addressed()
    {
        var book = new PseudonymBook(Books.Ada);
        var text = Books.Redactor.Redact("je suis Mme Durand", book: book);

        Assert.Equal("⟦NAME_1⟧ addressed as a woman", Legend.Of(text, book).Value);
    }

    [Fact]
    public async Task A_sealed_book_opens_for_its_own_conversation_alone_and_not_after_an_erasure()
    {
        var people = new EthicalBot.Privacy.Keys.SubjectVault(TestKeys.Ring(), new InMemorySubjectKeys());
        var vault = new PseudonymVault(people);
        var kept = await vault.SealAsync(Books.Of("ada@example.org", "je suis Mme Durand"), default);

        var opened = await vault.OpenAsync(Books.Ada, kept, version: 3, default);
        Assert.Equal("ada@example.org Durand", opened.Back("⟦EMAIL_1⟧ ⟦NAME_1⟧").Replace("Mme ", "", StringComparison.Ordinal));
        Assert.Equal((3L, false), (opened.Version, opened.IsChanged));
        await Assert.ThrowsAnyAsync<System.Security.Cryptography.CryptographicException>(() => vault.OpenAsync(Books.Ada with { Conversation = "c2" }, kept, 1, default));
        Assert.DoesNotContain("ada@example.org", System.Text.Encoding.UTF8.GetString(kept), StringComparison.Ordinal);

        await people.EraseAsync("ada", default);
        Assert.Equal(Books.Unknown, (await vault.OpenAsync(Books.Ada, kept, 3, default)).Back("⟦EMAIL_1⟧"));
    }

    private static string Said(PseudonymBook book, string text) => Books.Redactor.Redact(text, book: book).Value;
}
