using EthicalBot.Knowledge.Library;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Knowledge.Library;

public sealed class PassagesTests
{
    [Fact]
    public void A_passage_stands_under_its_heading_without_marks()
    {
        var passages = Of("The *day* has [passed](article:parcel-late).\nIt is `late`.\n\n## What you can do\n\n- Ask here.\n- Write to us &amp; wait.");

        Assert.Equal([(null, "The day has passed. It is late."), ("What you can do", "Ask here.\nWrite to us & wait.")], passages.Select(passage => (passage.Heading, passage.Text)));
        Assert.Equal([0, 1], passages.Select(passage => passage.Number));
    }

    [Fact]
    public void A_row_of_a_table_is_a_sentence_that_names_its_columns()
    {
        var passage = Assert.Single(Of("| Country | Time | Price |\n|---|---|---|\n| France | 2 days | 4,90 € |\n| Belgium | 3 days | free |"));

        Assert.Equal("France: Time: 2 days; Price: 4,90 €\nBelgium: Time: 3 days; Price: free", passage.Text);
    }

    [Fact]
    public void A_long_section_is_cut_into_even_windows_and_no_sentence_is_lost_or_told_twice()
    {
        var sentences = Enumerable.Range(1, 13).Select(number => $"This is sentence {number}.").ToList();
        var passages = Of(string.Join(' ', sentences));

        Assert.Equal([4, 4, 5], passages.Select(passage => Sentences.Of(passage.Text).Count()));
        Assert.Equal(sentences, passages.SelectMany(passage => Sentences.Of(passage.Text)));
    }

    [Theory]
    [InlineData("Write to Dr. Smith. He answers.", 2)]
    [InlineData("Rufen Sie z. B. Nr. 5 an. Danke.", 2)]
    [InlineData("It costs 4.90 € or more. Is it free? Yes!", 3)]
    [InlineData("Il a dit « Oui. » Elle aussi.", 2)]
    [InlineData("¿Cuándo llega? ¡Hoy!", 2)]
    [InlineData("See www.example.com for more.", 1)]
    public void Sentences_end_where_they_end(string text, int count) => Assert.Equal(count, Sentences.Of(text).Count());

    [Theory]
    [InlineData(">")]
    [InlineData("[")]
    [InlineData("- ")]
    [InlineData("*")]
    [InlineData("|")]
    [InlineData("a ")]
    public void Hostile_Markdown_is_read(string part) => Assert.NotNull(Of(string.Concat(Enumerable.Repeat(part, 20_000)) + "text"));

    [Fact]
    public void Any_text_gives_passages_that_are_not_empty() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll<string?>(text => Of(text ?? "").All(passage => !string.IsNullOrWhiteSpace(passage.Text))));

    private static IReadOnlyList<Passage> Of(string body) => Passages.Of(WrittenArticle.Of("article", body));
}
