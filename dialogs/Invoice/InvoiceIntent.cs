using EthicalBot.Conversation.Identity;
using EthicalBot.Dialogs.Catalogue;
using EthicalBot.Dialogs.Risk;
using EthicalBot.Understanding;

namespace EthicalBot.Dialogs.Invoice;

/// <summary>A customer wants an invoice, or another one.</summary>
internal static class InvoiceIntent
{
    public static CustomerIntent Declared { get; } = CustomerIntent.ServedBy<InvoiceDialog>(
        new Automation(Intents.Invoice, RiskTier.Read, IdentityLevel.Code, ChecksPolicy: true).LeadingToWrites());
}
