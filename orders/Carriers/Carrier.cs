namespace EthicalBot.Orders.Carriers;

/// <summary>The carriers whose numbers and pages are known.</summary>
public enum Carrier
{
    LaPoste,
    Chronopost,
    MondialRelay,
    Dhl,
    Dpd,
    Ups,
    FedEx,

    /// <summary>The post of another country, by the postal union's number; its page is not known.</summary>
    OtherPost,
}
