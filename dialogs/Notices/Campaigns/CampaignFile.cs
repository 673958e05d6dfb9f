using System.Text.Json;
using System.Text.Json.Serialization;

namespace EthicalBot.Dialogs.Notices.Campaigns;

/// <summary>Reads the file of Campaigns:File; what it does not know it refuses, so that no rule can look at more than orders.</summary>
public static class CampaignFile
{
    private const int LongestText = 800;
    private const int LongestId = 40;
    private const int MostDaysLate = 365;

    private static readonly string[] s_languages = ["fr", "en", "de", "es", "it", "pt", "nl"];

    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        NumberHandling = JsonNumberHandling.Strict,
        PropertyNameCaseInsensitive = false,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>The campaigns, none without a file, or an error that names the setting and what is wrong.</summary>
    public static CampaignList Read(string? path)
    {
        if (string.IsNullOrWhiteSpace(path))
            return new([]);
        try
        {
            using var file = File.OpenRead(path);
            var list = JsonSerializer.Deserialize<CampaignList>(file, s_options) ?? throw Broken(path, "it is empty");
            foreach (var (position, campaign) in list.Campaigns.Index())
            {
                if (ProblemOf(campaign) is { } problem)
                    throw Broken(path, $"$.campaigns[{position}]: {problem}");
            }

            return list.Campaigns.GroupBy(campaign => campaign.Id).FirstOrDefault(same => same.Count() > 1) is { } twice ? throw Broken(path, $"the id \"{twice.Key}\" stands in it twice") : list;
        }
        catch (JsonException exception)
        {
            throw Broken(path, $"line {exception.LineNumber + 1}, {exception.Path ?? "$"} cannot be read. A rule knows states, lateByDays and countries, and nothing else");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Broken(path, $"it cannot be opened ({exception.GetType().Name})");
        }
    }

    private static string? ProblemOf(Campaign campaign)
    {
        if (campaign.Id.Length is 0 or > LongestId || !campaign.Id.All(letter => letter is '-' || char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter)))
            return "\"id\" is one of small letters, digits and hyphens, such as winter-help-2026";
        if (campaign.Until < campaign.From)
            return "\"until\" is before \"from\"";
        if (campaign.Who.States is { Count: 0 } or { Count: > 7 })
            return "\"states\" is a list of states of an order; leave it out for any";
        if (campaign.Who.LateByDays is < 1 or > MostDaysLate)
            return $"\"lateByDays\" is between 1 and {MostDaysLate}";
        if (campaign.Who.Countries is { Count: 0 } || campaign.Who.Countries?.Any(country => country is not { Length: 2 } || !country.All(char.IsAsciiLetterUpper)) == true)
            return "\"countries\" is a list of two capitals each, such as FR; leave it out for any";
        return TextProblemOf("why", campaign.Why) ?? TextProblemOf("help", campaign.Help);
    }

    private static string? TextProblemOf(string name, IReadOnlyDictionary<string, string> texts)
    {
        if (Array.Find(s_languages, language => string.IsNullOrWhiteSpace(texts.GetValueOrDefault(language))) is { } missing)
            return $"\"{name}\" has no text for {missing}";
        if (texts.Keys.FirstOrDefault(language => !s_languages.Contains(language)) is { } unknown)
            return $"\"{name}\" has a text for \"{unknown}\", which is none of: {string.Join(", ", s_languages)}";
        return texts.Values.Any(text => text.Length > LongestText) ? $"\"{name}\" has a text of more than {LongestText} characters" : null;
    }

    private static InvalidDataException Broken(string path, string what) =>
        new($"Campaigns:File is '{path}', but this file is no list of campaigns: {what}. Correct it, or leave the setting out.");
}
