namespace EthicalBot.Orders.Carriers;

/// <summary>Carriers by the names that shops and customers give them.</summary>
internal static class CarrierNames
{
    // Longer names before those that they contain.
    private static readonly (string Word, Carrier Carrier)[] Words =
    [
        ("CHRONOPOST", Carrier.Chronopost), ("COLISSIMO", Carrier.LaPoste), ("LAPOSTE", Carrier.LaPoste), ("MONDIALRELAY", Carrier.MondialRelay),
        ("DHL", Carrier.Dhl), ("DEUTSCHEPOST", Carrier.Dhl), ("DPD", Carrier.Dpd), ("UPS", Carrier.Ups), ("FEDEX", Carrier.FedEx),
    ];

    public static string Shown(Carrier carrier) => carrier switch
    {
        Carrier.LaPoste => "La Poste",
        Carrier.MondialRelay => "Mondial Relay",
        Carrier.Dhl => "DHL",
        Carrier.Dpd => "DPD",
        Carrier.Ups => "UPS",
        _ => carrier.ToString(),
    };

    public static Carrier? Find(string? name)
    {
        var plain = string.Concat((name ?? "").Where(char.IsAsciiLetter)).ToUpperInvariant();
        foreach (var (word, carrier) in Words)
            if (plain.StartsWith(word, StringComparison.Ordinal)) return carrier;
        return null;
    }
}
