using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace EthicalBot.Knowledge.Library;

/// <summary>The fields of one article, whatever file they come from, and the rules that they keep.</summary>
/// <param name="place">Where the article stands, for what is missing.</param>
internal sealed partial class ArticleFields(string place)
{
    private const string Everywhere = "everywhere";
    private static readonly string[] s_keys = ["title", "owner", "approved by", "reviewed", "expires", "audience", "region", "questions"];

    private readonly Dictionary<string, ArticleField> _fields = new(StringComparer.Ordinal);

    /// <summary>Takes a field; a name that is not known or is given twice is a mistake, not an extension.</summary>
    public void Add(string key, ArticleField field)
    {
        if (!s_keys.Contains(key)) throw new ArticleFormatException($"{field.Place}: there is no field '{key}'; known are {string.Join(", ", s_keys)}.");
        if (!_fields.TryAdd(key, field)) throw new ArticleFormatException($"{field.Place}: '{key}' stands here for the second time; once is right.");
    }

    /// <summary>The article that the fields describe.</summary>
    /// <param name="written">All that was read of it, which its version is made of.</param>
    public Article ToArticle(string slug, string language, string body, string written)
    {
        if (!Slug().IsMatch(slug)) throw new ArticleFormatException($"{place}: the name '{slug}' is no slug; small letters without accents, digits and hyphens are, as in 'parcel-late'.");
        if (!Tag().IsMatch(language)) throw new ArticleFormatException($"{place}: '{language}' is no language; two small letters are right, as in 'fr'.");
        if (string.IsNullOrWhiteSpace(body)) throw new ArticleFormatException($"{place}: there is no text; the article follows its fields.");
        return new Article
        {
            Slug = slug,
            Language = language,
            Version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(written)))[..12],
            Title = One("title"),
            Owner = One("owner"),
            ApprovedBy = OneOrNone("approved by"),
            Reviewed = Day("reviewed"),
            Expires = Day("expires"),
            Audience = AudienceOf(),
            Regions = RegionsOf(),
            Questions = _fields.TryGetValue("questions", out var questions) ? questions.Values : [],
            Body = body,
        };
    }

    private string One(string key) => OneOrNone(key) ?? throw new ArticleFormatException($"{place}: '{key}' is missing.");

    private string? OneOrNone(string key)
    {
        if (!_fields.TryGetValue(key, out var field)) return null;
        return field.Values is [var value] && !string.IsNullOrWhiteSpace(value) ? value.Trim() : throw new ArticleFormatException($"{field.Place}: '{key}' needs one value that is not empty.");
    }

    private DateOnly Day(string key)
    {
        var value = One(key);
        return DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : throw new ArticleFormatException($"{_fields[key].Place}: '{key}' is '{value}'; a day such as 2026-11-21 is right.");
    }

    private Audience AudienceOf() => OneOrNone("audience") switch
    {
        null or "everyone" => Audience.Everyone,
        "customers" => Audience.Customers,
        "agents" => Audience.Agents,
        var other => throw new ArticleFormatException($"{_fields["audience"].Place}: 'audience' is '{other}'; everyone, customers or agents is right."),
    };

    private IReadOnlyList<string> RegionsOf()
    {
        if (!_fields.TryGetValue("region", out var field) || field.Values is [Everywhere]) return [];
        return field.Values.Count > 0 && field.Values.All(region => Country().IsMatch(region))
            ? field.Values
            : throw new ArticleFormatException($"{field.Place}: 'region' is '{string.Join(", ", field.Values)}'; {Everywhere} or a list of countries such as [FR, BE] is right.");
    }

    [GeneratedRegex(@"\A[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Slug();

    [GeneratedRegex(@"\A[a-z]{2}\z")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\A[A-Z]{2}\z")]
    private static partial Regex Country();
}
