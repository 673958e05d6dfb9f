using System.Text.RegularExpressions;

namespace EthicalBot.Dialogs.Service;

/// <summary>Where a text names an order: its number as a whole, and not a part of a longer one or the postcode of an address.</summary>
internal static class OrderMention
{
    /// <summary>The place; null where it is not named.</summary>
    public static int? Find(string text, string number) => Addresses.PostcodeShape.IsOne(number, text) ? null
        : Regex.Match(text, $@"(?<![\p{{L}}\p{{N}}-]){Regex.Escape(number)}(?![\p{{L}}\p{{N}}]|-\p{{N}})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant) is { Success: true } match ? match.Index
        : null;
}
