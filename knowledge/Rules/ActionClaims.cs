using System.Text.RegularExpressions;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Finds words that say that something was done for a customer; in text by an AI they need a record of it.</summary>
public static partial class ActionClaims
{
    /// <summary>Whether the text has such words.</summary>
    public static bool In(string text) => Words().IsMatch(text);

    [GeneratedRegex(@"\b(?:refunded|transferred|cancelled|canceled|reimbursed|rembours[ée]e?s?|transf[ée]r[ée]e?s?|annul[ée]e?s?)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words();
}
