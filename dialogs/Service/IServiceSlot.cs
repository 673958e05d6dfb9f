using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Service;

/// <summary>Something that a change needs to know: reads it from what the customer says, and asks for it where it is missing.</summary>
public interface IServiceSlot
{
    /// <summary>By which it is remembered who asked.</summary>
    string Name { get; }

    /// <summary>Takes from the words what is for it; false when that is nothing.</summary>
    bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts);

    /// <summary>The question that is still open; null when nothing is missing.</summary>
    ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language);

    /// <summary>Forgets what the shop will not do, so that it is asked anew; false when that would change nothing.</summary>
    bool Reopen(RefusedReason reason, ServiceDraft draft);
}
