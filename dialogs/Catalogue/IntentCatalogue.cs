namespace EthicalBot.Dialogs.Catalogue;

/// <summary>All that customers may want: one line an intent, in the order in which it is told. Each stands in its folder.</summary>
public static class IntentCatalogue
{
    /// <summary>They.</summary>
    public static IReadOnlyList<CustomerIntent> All { get; } =
    [
        SmallTalk.SmallTalkIntent.Declared,
        AiPolicy.AiPolicyIntent.Declared,
        OutOfScope.OutOfScopeIntent.Declared,
        OrderStatus.OrderStatusIntent.Declared,
        ShipmentTracking.ShipmentTrackingIntent.Declared,
        DeliveryEta.DeliveryEtaIntent.Declared,
        Invoice.InvoiceIntent.Declared,
        DeliveryAddress.DeliveryAddressIntent.Declared,
        Cancellation.CancellationIntent.Declared,
        ReturnRefund.ReturnRefundIntent.Declared,
        PrivacyRequest.PrivacyRequestIntent.Declared,
        Complaint.ComplaintIntent.Declared,
        HumanAgent.HumanAgentIntent.Declared,
    ];

    /// <summary>Their names.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. All.Select(intent => intent.Name)];
}
