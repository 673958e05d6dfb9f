using EthicalBot.Dialogs.Cancellation;
using EthicalBot.Dialogs.Routing;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Understanding.ServiceRequests;

namespace EthicalBot.Dialogs.Service;

/// <summary>Whether a message seems to be for a change and denies it: "nothing is broken", "okay then, forget it".</summary>
public sealed class DeniedWish(SlotVocabulary vocabulary, ServiceRoutes routes)
{
    /// <summary>Whether it is none for this dialog.</summary>
    public bool Is(string? dialog, string text, string language) =>
        dialog is not null && ((routes.Find(ServiceRequestKind.Guarantee) == dialog && ServiceRequestReader.Denies(text, language, ServiceRequestKind.Guarantee))
            || (dialog == nameof(CancellationDialog) && new SaidWords(text).HasAny(vocabulary.Of(language)["NeverMind"]) && ServiceRequestReader.In(text, language).Count == 0));
}
