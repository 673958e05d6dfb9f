namespace EthicalBot.Understanding;

/// <summary>Names of what customers may want, where code knows one. What they may want at all, the folders of the dialogs say: no list of it stands here.</summary>
public static class Intents
{
    /// <summary>Where an order stands.</summary>
    public const string OrderStatus = "order_status";

    /// <summary>Where a parcel is.</summary>
    public const string ShipmentTracking = "shipment_tracking";

    /// <summary>When it will arrive.</summary>
    public const string DeliveryEta = "delivery_eta";

    /// <summary>Changing where it goes.</summary>
    public const string DeliveryAddress = "delivery_address";

    /// <summary>Sending something back, or getting money back.</summary>
    public const string ReturnRefund = "return_refund";

    /// <summary>Cancelling an order.</summary>
    public const string Cancellation = "cancellation";

    /// <summary>Getting or correcting an invoice.</summary>
    public const string Invoice = "invoice";

    /// <summary>Speaking with a person.</summary>
    public const string HumanAgent = "human_agent";

    /// <summary>Saying that something went wrong.</summary>
    public const string Complaint = "complaint";

    /// <summary>What this bot is, and what it does with data.</summary>
    public const string AiPolicy = "ai_policy";

    /// <summary>A copy, correction or erasure of personal data.</summary>
    public const string PrivacyRequest = "privacy_request";

    /// <summary>Greetings, thanks, good-byes.</summary>
    public const string SmallTalk = "small_talk";

    /// <summary>Nothing that this bot does.</summary>
    public const string OutOfScope = "out_of_scope";
}
