using System.Text.RegularExpressions;
using EthicalBot.Dialogs.Speech;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Options;

namespace EthicalBot.Bot.Turn;

/// <summary>What text that an AI wrote may not do: claim that something was done without a record of it, or link where nobody allowed it.</summary>
internal sealed partial class AiTextRules(IOptions<AiTextOptions> options)
{
    /// <summary>Whether the activity must not go out as it is.</summary>
    public bool Refuses(Activity activity) =>
        Speaker.KindOf(activity) == Speaker.Ai && activity.Text is { } text
        && (ClaimOfAction().IsMatch(text) || Link().Matches(text).Any(link => !IsAllowed(link.Value)));

    private bool IsAllowed(string link) =>
        Uri.TryCreate(link.Contains("://", StringComparison.Ordinal) ? link : $"https://{link}", UriKind.Absolute, out var address)
        && address.Scheme == Uri.UriSchemeHttps
        && options.Value.Links.Any(host => address.Host.Equals(host, StringComparison.OrdinalIgnoreCase) || address.Host.EndsWith('.' + host, StringComparison.OrdinalIgnoreCase));

    [GeneratedRegex(@"\b(?:refunded|transferred|cancelled|canceled|reimbursed|rembours[ée]e?s?|transf[ée]r[ée]e?s?|annul[ée]e?s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ClaimOfAction();

    [GeneratedRegex(@"\b(?:[a-z][a-z0-9+.-]*://\S+|www\.\S+)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Link();
}
