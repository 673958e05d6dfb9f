namespace EthicalBot.Orders;

/// <summary>What a carrier says about a parcel at one moment.</summary>
public enum TrackingState
{
    LabelCreated,
    PickedUp,
    InTransit,
    OutForDelivery,
    AwaitingPickup,
    Delivered,
    DeliveryFailed,
    Delayed,
    Lost,
}
