using EthicalBot.Dialogs.Service;
using EthicalBot.Orders.Writes;

namespace EthicalBot.Dialogs.Guarantees;

/// <summary>What is wrong, in the customer's own words; who has said it need not say it again.</summary>
public sealed class DefectSlot(ShopWords words) : IServiceSlot
{
    private const int EnoughWords = 6;

    /// <inheritdoc/>
    public string Name => "defect";

    /// <inheritdoc/>
    public bool Read(SlotWording said, ServiceDraft draft, ServiceFacts facts)
    {
        if (!said.IsAnswer && !(draft.Defect is null && said.Text == draft.Wish && said.Text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length >= EnoughWords))
            return false;
        draft.Defect = said.Text;
        return true;
    }

    /// <inheritdoc/>
    public ServiceQuestion? Missing(ServiceDraft draft, ServiceFacts facts, string language) => draft.Defect is null ? new(words.Text("Guarantees.AskDefect", language), []) : null;

    /// <inheritdoc/>
    public bool Reopen(RefusedReason reason, ServiceDraft draft) => false;
}
