using EthicalBot.Dialogs.Cancellation;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether a message seems to be for a change and denies it: "nothing is broken", "okay then, forget it".</summary>
public sealed class DeniedWish(SlotVocabulary vocabulary, ServiceRoutes routes)
{
    // "It has not arrived" asks where it is all the same, and "I do not complain" may go on.
    private static readonly ServiceRequestKind[] s_kinds = [.. Enum.GetValues<ServiceRequestKind>().Except([ServiceRequestKind.Track, ServiceRequestKind.Complain])];

    /// <summary>Whether it is none for this dialog.</summary>
    public bool Is(string? dialog, string text, string language) =>
        dialog is not null && (s_kinds.Any(kind => routes.Find(kind) == dialog && ServiceRequestReader.Denies(text, language, kind))
            || (dialog == nameof(CancellationDialog) && new SaidWords(text).HasAny(vocabulary.Of(language)["NeverMind"]) && ServiceRequestReader.In(text, language).Count == 0));
}
