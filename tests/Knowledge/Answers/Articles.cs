using EthicalBot.Knowledge.Library;

namespace EthicalBot.Tests.Knowledge.Answers;

/// <summary>Articles for tests of answers.</summary>
internal static class Articles
{
    public static Article Of(string body, string language = "en", string slug = "one") => new()
    {
        Slug = slug,
        Language = language,
        Version = "000000000000",
        Title = slug,
        Owner = "Tests",
        ApprovedBy = "Tests",
        Reviewed = new(2026, 1, 1),
        Expires = new(2099, 1, 1),
        Body = body,
    };

    public static Passage Passage(string text, string language = "en", string slug = "one") => new(Of(text, language, slug), 0, null, text);
}
