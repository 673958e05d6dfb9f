using System.Collections.Frozen;
using System.Globalization;

namespace EthicalBot.Bot.Channels;

/// <summary>The locale of a client, when it is one: what it wrote there instead goes no further.</summary>
internal static class KnownLocale
{
    private static readonly FrozenSet<string> s_known =
        CultureInfo.GetCultures(CultureTypes.AllCultures).Select(culture => culture.Name).Where(name => name.Length > 0).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The locale as it came, its language when the rest is unknown, or null.</summary>
    public static string? Of(string? written) =>
        written is null ? null
        : s_known.Contains(written) ? written
        : written.IndexOf('-', StringComparison.Ordinal) is > 0 and var end && s_known.Contains(written[..end]) ? written[..end]
        : null;
}
