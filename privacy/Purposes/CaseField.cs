namespace EthicalBot.Privacy.Purposes;

/// <summary>A piece of personal data that a purpose may need.</summary>
public enum CaseField
{
    /// <summary>The customer's own name; nobody else's.</summary>
    Name,

    /// <summary>The numbers of the orders that they speak of.</summary>
    OrderNumber,

    /// <summary>The numbers of their parcels.</summary>
    TrackingNumber,

    /// <summary>The town to which the order goes.</summary>
    Town,

    /// <summary>How they want to be reached, and when.</summary>
    ContactWay,

    /// <summary>The e-mail address with which they ordered.</summary>
    OrderEmail,

    /// <summary>Where they want it delivered.</summary>
    DeliveryAddress,
}
