using System.Text.RegularExpressions;
using EthicalBot.Dialogs;
using EthicalBot.Dialogs.Knowledge;
using EthicalBot.Dialogs.Speech;
using EthicalBot.Knowledge.Rules;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;
using Newtonsoft.Json.Linq;

namespace EthicalBot.Bot.Turn;

/// <summary>What text that an AI wrote may not do: claim that something was done without a record of it, or link where nobody allowed it.</summary>
internal sealed partial class AiTextRules(IOptions<AiTextOptions> options, CompanyOptions company)
{
    /// <summary>Whether the activity must not go out as it is.</summary>
    public bool Refuses(Activity activity) =>
        Speaker.KindOf(activity) == Speaker.Ai && activity.Text is { } text
        && (ActionClaims.In(WithoutTitles(text, activity)) || Link().Matches(text).Any(link => !IsAllowed(link.Value)));

    private bool IsAllowed(string link) =>
        Uri.TryCreate(link.Contains("://", StringComparison.Ordinal) ? link : $"https://{link}", UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && (IsOwnArticle(address) || options.Value.Links.Any(host => address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith('.' + host, StringComparison.OrdinalIgnoreCase)));

    // The page of a source, which the program itself names.
    private bool IsOwnArticle(Uri address) => company.PublicUrl is { IsAbsoluteUri: true } own && new Uri(own, ArticleLines.Path).IsBaseOf(address);

    // What an article is called was written by people, whatever verbs it has.
    private static string WithoutTitles(string text, Activity activity) =>
        (activity.Entities ?? []).Where(entity => entity.Type == SpeakerEntities.Message).SelectMany(entity => entity.Properties["citation"] as JArray ?? [])
            .Select(citation => (string?)citation["appearance"]?["name"]).OfType<string>().Where(name => name.Length > 0).Aggregate(text, (left, name) => left.Replace(name, "", StringComparison.Ordinal));

    [GeneratedRegex(@"\b(?:[a-z][a-z0-9+.-]*://\S+|www\.\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
