using System.Collections.Concurrent;
using EthicalBot.Cards;

namespace EthicalBot.Dialogs.Service.Slots;

/// <summary>The words of a language that mean all, both, the first, the gift card: data, in Service.Words.</summary>
public sealed class SlotWords(Wording wording, string language)
{
    private readonly ConcurrentDictionary<string, string[]> _lists = [];

    /// <summary>Whose words they are.</summary>
    public string Language => language;

    /// <summary>The phrases of one meaning.</summary>
    public IReadOnlyList<string> this[string meaning] =>
        _lists.GetOrAdd(meaning, name => wording.Get($"Service.Words.{name}", language).Split('|', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));

    /// <summary>The phrases of a list whose places mean something, such as the ordinals.</summary>
    public IEnumerable<(int Place, IReadOnlyList<string> Phrases)> Places(string meaning) =>
        this[meaning].Select((one, place) => (place, (IReadOnlyList<string>)one.Split('/', StringSplitOptions.TrimEntries)));

    /// <summary>The phrases of a list of pairs such as "FR=France/République française".</summary>
    public IEnumerable<(string Name, IReadOnlyList<string> Phrases)> Pairs(string meaning) =>
        from pair in this[meaning]
        let at = pair.IndexOf('=', StringComparison.Ordinal)
        where at > 0
        select (pair[..at], (IReadOnlyList<string>)pair[(at + 1)..].Split('/', StringSplitOptions.TrimEntries));
}
