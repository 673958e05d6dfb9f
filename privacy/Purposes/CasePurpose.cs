using System.Text.Json.Serialization;

namespace EthicalBot.Privacy.Purposes;

/// <summary>What a case is about; it says which fields its agent sees in clear.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<CasePurpose>))]
public enum CasePurpose
{
    /// <summary>Not known, or none of these.</summary>
    Other,

    /// <summary>Where an order stands.</summary>
    OrderQuestion,

    /// <summary>A parcel is late, lost or came broken.</summary>
    DeliveryProblem,

    /// <summary>It is to go somewhere else.</summary>
    AddressChange,

    /// <summary>Sending something back, or getting money back.</summary>
    ReturnRefund,

    /// <summary>Cancelling an order.</summary>
    Cancellation,

    /// <summary>Something went wrong, and the customer wants to be heard.</summary>
    Complaint,

    /// <summary>Getting or correcting an invoice.</summary>
    Invoice,

    /// <summary>A copy, correction or erasure of personal data.</summary>
    PrivacyRequest,
}
