using System.Collections.Frozen;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Which dialog serves which intent.</summary>
public sealed class IntentRoutes
{
    private readonly FrozenDictionary<string, string> _dialogs;

    /// <summary>Takes one line per intent.</summary>
    /// <exception cref="InvalidOperationException">An intent is unknown, has two dialogs, or a dialog is not registered.</exception>
    public IntentRoutes(IReadOnlyList<(string Intent, string Dialog)> routes)
    {
        if (routes.FirstOrDefault(route => !Intents.All.Contains(route.Intent)) is { Intent: { } unknown })
            throw new InvalidOperationException($"The intent '{unknown}' is registered but not one of: {string.Join(", ", Intents.All)}.");
        if (routes.GroupBy(route => route.Intent).FirstOrDefault(same => same.Count() > 1) is { } twice)
            throw new InvalidOperationException($"The intent '{twice.Key}' is registered for {string.Join(" and ", twice.Select(route => route.Dialog))}.");
        _dialogs = routes.ToFrozenDictionary(route => route.Intent, route => route.Dialog);
    }

    /// <summary>The dialog's id, or null when no dialog serves the intent.</summary>
    public string? Find(string intent) => _dialogs.GetValueOrDefault(intent);
}
