using System.Collections.Frozen;
using EthicalBot.Dialogs.Catalogue;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Which dialog serves which intent.</summary>
public sealed class IntentRoutes
{
    private readonly IReadOnlyList<CustomerIntent> _intents;
    private readonly FrozenDictionary<string, string?> _dialogs;

    /// <summary>Takes all that customers may want.</summary>
    /// <exception cref="InvalidOperationException">One of them stands twice.</exception>
    public IntentRoutes(IReadOnlyList<CustomerIntent> intents)
    {
        if (intents.GroupBy(intent => intent.Name).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new InvalidOperationException($"The intent '{twice.Key}' stands more than once in dialogs/Catalogue/{nameof(IntentCatalogue)}.cs. Remove a line.");
        (_intents, _dialogs) = (intents, intents.ToFrozenDictionary(intent => intent.Name, intent => intent.Dialog?.Name));
    }

    /// <summary>The dialog's id, which is its type's name, or null when no dialog serves the intent.</summary>
    public string? Find(string intent) => _dialogs.GetValueOrDefault(intent);

    /// <summary>The intent for which a dialog is begun: the one that was understood when the dialog serves it, else the first that it serves; null when it serves none.</summary>
    public string? IntentOf(string dialog, string? understood) =>
        understood is not null && Find(understood) == dialog ? understood : _intents.FirstOrDefault(intent => intent.Dialog?.Name == dialog)?.Name;
}
