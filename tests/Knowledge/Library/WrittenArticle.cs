using EthicalBot.Knowledge.Library;

namespace EthicalBot.Tests.Knowledge.Library;

/// <summary>Articles for tests: approved, for everyone and everywhere, until they are told otherwise.</summary>
internal static class WrittenArticle
{
    public static Article Of(string slug, string body, string language = "en", string? title = null, params string[] questions) => new()
    {
        Slug = slug,
        Language = language,
        Version = slug,
        Title = title ?? slug,
        Owner = "Delivery",
        ApprovedBy = "Head of Customer Service",
        Reviewed = new(2026, 11, 2),
        Expires = new(2027, 11, 2),
        Questions = questions,
        Body = body,
    };
}
