using EthicalBot.Cards.Language;

namespace EthicalBot.Cards;

/// <summary>Compares the languages of a catalogue: each must have the same keys with the same placeholders.</summary>
public static class Completeness
{
    /// <summary>One sentence a problem, naming file, key and language; empty when nothing is missing.</summary>
    public static IReadOnlyList<string> Check(TextCatalogue catalogue) =>
        [.. catalogue.Entries.GroupBy(entry => entry.Key).SelectMany(entries => CheckKey([.. entries], catalogue.Languages)).Order()];

    private static IEnumerable<string> CheckKey(IReadOnlyList<TextEntry> entries, IReadOnlyList<string> languages)
    {
        var most = entries.MaxBy(entry => entry.Placeholders.Count)!; // not null: a group has a member
        foreach (var language in languages)
        {
            if (entries.FirstOrDefault(entry => entry.Language == language) is not { } entry)
                yield return $"{TextFile.NameIn(most.File, language)}: '{most.Key}' ({language}) is missing; {most.File} has it.";
            else if (Missing(entry, most) is { Length: > 0 } missing)
                yield return $"{entry.Place} lacks {missing}, which {most.File} has.";
            else if (Missing(most, entry) is { Length: > 0 } extra)
                yield return $"{entry.Place} has {extra}, which {most.File} lacks.";
        }
    }

    // A plural may stand beside a plain text: whether the number is shown or chooses a form is a matter of the language.
    private static string Missing(TextEntry entry, TextEntry other) => string.Join(
        ", ", other.Placeholders.Except(entry.Placeholders).Where(name => name != PluralRules.Count).Order().Select(name => $"{{{name}}}"));
}
