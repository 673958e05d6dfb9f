using System.Collections.Frozen;
using System.Text;
using EthicalBot.Cards;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Policy;

namespace EthicalBot.Dialogs.Service;

/// <summary>The policy's reasons in the customer's words: this bot's own texts, or those that the policy brings.</summary>
public sealed class ReasonWords(ShopPolicy policy, Wording wording, SlotVocabulary vocabulary)
{
    private const char Or = '|';

    /// <summary>The reasons that have words in every language.</summary>
    public static FrozenSet<string> Known { get; } =
        FrozenSet.ToFrozenSet(["changedMind", "wrongOrder", "foundElsewhere", "tooSlow", "doesNotFit", "notAsDescribed", "damaged", "notWanted", "noLongerNeeded", "orderedByMistake"]);

    /// <summary>The reasons of which nobody has words.</summary>
    public IReadOnlyList<string> Wordless =>
        [.. policy.Rules.Values.SelectMany(rule => rule.Reasons ?? []).Distinct(StringComparer.Ordinal).Where(reason => Own(reason) is null && !Known.Contains(Camel(reason)))];

    /// <summary>The languages in which the policy's own reasons have no words, by reason.</summary>
    public IReadOnlyList<(string Reason, IReadOnlyList<string> Languages)> Untranslated =>
        [.. from named in policy.ReasonNames ?? new Dictionary<string, IReadOnlyDictionary<string, string>>()
            let missing = wording.Languages.Where(language => !named.Value.ContainsKey(language)).ToList()
            where missing.Count > 0
            select (named.Key, (IReadOnlyList<string>)missing)];

    /// <summary>The languages that the policy names and this bot does not have.</summary>
    public IReadOnlyList<string> UnknownLanguages =>
        [.. (policy.ReasonNames?.Values ?? []).SelectMany(names => names.Keys).Distinct(StringComparer.Ordinal).Where(language => !wording.Languages.Contains(language))];

    /// <summary>The bot's languages.</summary>
    public IEnumerable<string> Languages => wording.Languages;

    /// <summary>A reason as the customer is shown it.</summary>
    public string Label(string reason, string language) => OwnIn(reason, language) is [var name, ..] ? name
        : Camel(reason) is var key && Known.Contains(key) ? wording.Get($"Service.Reason.{key}", language)
        : Spaced(reason);

    /// <summary>What people say who mean it.</summary>
    public IReadOnlyList<string> Phrases(string reason, string language) => OwnIn(reason, language) is { Length: > 0 } own ? own
        : Camel(reason) is var key && Known.Contains(key) ? vocabulary.Of(language)[$"Reason.{key}"]
        : [Spaced(reason)];

    /// <summary>Whether words give a reason that is none of the shop's.</summary>
    public bool IsOther(string said, IReadOnlyList<string> reasons, string language)
    {
        var heard = new SaidWords(said);
        return Known.Except(reasons.Select(Camel)).Any(other => heard.HasAny(vocabulary.Of(language)[$"Reason.{other}"]));
    }

    private IReadOnlyDictionary<string, string>? Own(string reason) => policy.ReasonNames?.GetValueOrDefault(reason);

    private string[] OwnIn(string reason, string language) => Own(reason) is not { } names ? []
        : (names.GetValueOrDefault(language) ?? names.GetValueOrDefault(wording.Fallback) ?? names.Values.First()).Split(Or, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string Camel(string reason)
    {
        var parts = reason.Split([' ', '_', '-'], StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2 ? reason : string.Concat(parts.Select((part, place) => place == 0 ? part.ToLowerInvariant() : char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()));
    }

    private static string Spaced(string reason)
    {
        var spaced = new StringBuilder();
        foreach (var letter in reason.Replace('_', ' '))
            _ = char.IsUpper(letter) && spaced.Length > 0 && char.IsLower(spaced[^1]) ? spaced.Append(' ').Append(char.ToLowerInvariant(letter)) : spaced.Append(letter);
        return spaced.ToString();
    }
}
