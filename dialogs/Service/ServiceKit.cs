using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Approvals;
using EthicalBot.Dialogs.Person;
using EthicalBot.Dialogs.Privacy;
using EthicalBot.Dialogs.Questions;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Dialogs.Service.Slots;

namespace EthicalBot.Dialogs.Service;

/// <summary>What every change is made with.</summary>
public sealed record ServiceKit(
    HeldIdentities Held,
    ServiceShop Shop,
    SpokenOrders Spoken,
    OrderQuestion Orders,
    ServiceWriter Writer,
    ApprovalAsking Approvals,
    AutomationGate Gate,
    RefusalWords Refusals,
    ShopWords Words,
    SlotVocabulary Vocabulary,
    ReasonWords Reasons,
    OpenQuestions Questions,
    Confirmation Confirmation,
    Elsewhere Elsewhere,
    TriedSteps Tried,
    RequestQueue Queue,
    DraftAnswers Answers)
{
    /// <summary>Says nothing.</summary>
    public override string ToString() => nameof(ServiceKit);
}
