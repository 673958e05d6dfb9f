using System.Collections.Frozen;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Routing;

/// <summary>Which dialog does what is asked, and what each does besides when it is asked in the same breath.</summary>
public sealed class ServiceRoutes
{
    private readonly FrozenDictionary<ServiceRequestKind, string> _dialogs;
    private readonly FrozenSet<(string Dialog, ServiceRequestKind Kind)> _besides;

    /// <summary>Takes one line per kind.</summary>
    /// <param name="besides">What a dialog also takes: an exchange settles its own payment.</param>
    public ServiceRoutes(IReadOnlyList<(ServiceRequestKind Kind, string Dialog)> routes, IReadOnlyList<(string Dialog, ServiceRequestKind Kind)> besides) =>
        (_dialogs, _besides) = (routes.ToFrozenDictionary(route => route.Kind, route => route.Dialog), besides.ToFrozenSet());

    /// <summary>The dialog's id, or null when none does it.</summary>
    public string? Find(ServiceRequestKind kind) => _dialogs.GetValueOrDefault(kind);

    /// <summary>Whether the dialog does this too.</summary>
    public bool Takes(string dialog, ServiceRequestKind kind) => Find(kind) == dialog || _besides.Contains((dialog, kind));
}
