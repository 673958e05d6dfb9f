using EthicalBot.Handoff.Cases;
using EthicalBot.Privacy.Purposes;
using EthicalBot.Understanding;

namespace EthicalBot.Desk.Cases;

/// <summary>What a case is about, by what its customer was understood to want.</summary>
internal static class PurposeOfCase
{
    private static readonly Dictionary<string, CasePurpose> ByIntent = new(StringComparer.Ordinal)
    {
        [Intents.OrderStatus] = CasePurpose.OrderQuestion,
        [Intents.ShipmentTracking] = CasePurpose.DeliveryProblem,
        [Intents.DeliveryEta] = CasePurpose.DeliveryProblem,
        [Intents.DeliveryAddress] = CasePurpose.AddressChange,
        [Intents.ReturnRefund] = CasePurpose.ReturnRefund,
        [Intents.Cancellation] = CasePurpose.Cancellation,
        [Intents.Invoice] = CasePurpose.Invoice,
        [Intents.Complaint] = CasePurpose.Complaint,
        [Intents.PrivacyRequest] = CasePurpose.PrivacyRequest,
    };

    /// <summary>The purpose of the newest words that were about something; null when none were.</summary>
    public static CasePurpose? Of(IEnumerable<SpokenLine> lines) =>
        Of(lines.Where(line => line.Speaker == "customer").Select(line => line.Intent).LastOrDefault(intent => Of(intent) is not null));

    private static CasePurpose? Of(string? intent) => intent is not null && ByIntent.TryGetValue(intent, out var purpose) ? purpose : null;
}
