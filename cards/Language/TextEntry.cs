namespace EthicalBot.Cards.Language;

/// <summary>The text of one key in one language: one form, or one for each plural category.</summary>
internal sealed record TextEntry(string File, string Language, string Key, bool IsPlural, IReadOnlyDictionary<string, TextForm> Forms)
{
    /// <summary>The names of all values that the text needs; a plural needs "count" even where no form shows it.</summary>
    public IReadOnlySet<string> Placeholders { get; } =
        Forms.Values.SelectMany(form => form.Placeholders).Concat(IsPlural ? [PluralRules.Count] : []).ToHashSet();

    /// <summary>Where the text stands, for messages.</summary>
    public string Place => $"{File}: '{Key}' ({Language})";

    public TextForm FormFor(long count) => IsPlural ? Forms[PluralRules.CategoryOf(Language, count)] : Forms[PluralRules.Other];
}
