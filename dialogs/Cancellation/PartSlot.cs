using EthicalBot.Dialogs.Service;
using EthicalBot.Dialogs.Service.Slots;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Cancellation;

/// <summary>Notes that some pieces of the order are to stay, so that it is told that only the whole can be cancelled.</summary>
public sealed class PartSlot(SlotVocabulary vocabulary) : IServiceSlot
{
    /// <inheritdoc/>
    public string Name => "part";

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        var lines = facts.Order?.Lines ?? [];
        var read = LineReader.Read(said.Text, lines, vocabulary.Of(said.Language), isAnswer: false, onlyNamed: true);
        var isPart = read.Kept.Count > 0 || (!read.IsNothing && read.Ids.Count + read.Unclear.Count < lines.Count);
        var wasPart = draft.IsPart;
        draft.IsPart |= isPart;
        return isPart && !wasPart;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language) => null;

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft) => false;
}
