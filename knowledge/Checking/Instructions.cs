using EthicalBot.Knowledge.Library;
using EthicalBot.Knowledge.Rules;

namespace EthicalBot.Knowledge.Checking;

/// <summary>Finds articles with words that instruct a model: somebody may have planted them, in what is seen of the article or in what is not.</summary>
public static class Instructions
{
    private const int LongestShown = 60;

    /// <summary>The article as it may be used: with such words nobody's approval counts, until a person has read this very version.</summary>
    /// <param name="harmless">The versions that a person has read, as <see cref="NameOf"/> names them.</param>
    public static Article HeldBack(Article article, IReadOnlyCollection<string> harmless) =>
        article.ApprovedBy is not null && !harmless.Contains(NameOf(article)) && Stand(article) ? article with { ApprovedBy = null } : article;

    /// <summary>What holds an article back; null where nothing of the kind does.</summary>
    public static Finding? In(Article article) => article.ApprovedBy is null && Said(article) is { } words
        ? new(FindingKind.Instructs, article.Slug, article.Language, $"'{words}' instructs a model, so it is not used", $"other words; or, once a person has read it, '{NameOf(article)}' in Knowledge:HarmlessArticles")
        : null;

    /// <summary>Whether such words stand in an article, whoever has read it.</summary>
    public static bool Stand(Article article) => Said(article) is not null;

    /// <summary>A version's name in the settings: <c>language/slug@version</c>.</summary>
    public static string NameOf(Article article) => $"{article.Language}/{article.Slug}@{article.Version}";

    // As it is written, for what readers do not see; and as it is read, for what Markdown takes apart.
    private static string? Said(Article article) =>
        article.Questions.Prepend(article.Title).Append(article.Body).Concat(Passages.Of(article).Select(passage => passage.Text)).Select(First).FirstOrDefault(words => words is not null);

    private static string? First(string text) => Injections.In(text) is [var first, ..]
        ? string.Concat(text[first.Start..Math.Min(first.End, first.Start + LongestShown)].Where(sign => !char.IsControl(sign)))
        : null;
}
