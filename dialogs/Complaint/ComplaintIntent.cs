using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Complaint;

/// <summary>A customer says that something went wrong.</summary>
internal static class ComplaintIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<ComplaintDialog>(
        new(Intents.Complaint, RiskTier.Person) { NameKey = "Complaint.Name" });
}
