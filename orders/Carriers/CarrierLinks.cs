namespace EthicalBot.Orders.Carriers;

/// <summary>The carriers' own pages; what stands after the address is the number alone, letters and digits.</summary>
internal static class CarrierLinks
{
    public static Uri? For(Carrier carrier, string number) => carrier switch
    {
        Carrier.LaPoste => new($"https://www.laposte.fr/outils/suivre-vos-envois?code={number}"),
        Carrier.Chronopost => new($"https://www.chronopost.fr/tracking-no-cms/suivi-page?listeNumerosLT={number}"),
        Carrier.MondialRelay => new($"https://www.mondialrelay.fr/suivi-de-colis?numeroExpedition={number}"),
        Carrier.Dhl => new($"https://www.dhl.com/global-en/home/tracking.html?tracking-id={number}"),
        Carrier.Dpd => new($"https://tracking.dpd.de/status/en_US/parcel/{number}"),
        Carrier.Ups => new($"https://www.ups.com/track?tracknum={number}"),
        Carrier.FedEx => new($"https://www.fedex.com/fedextrack/?trknbr={number}"),
        _ => null,
    };
}
