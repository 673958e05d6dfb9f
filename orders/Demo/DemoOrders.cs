using static EthicalBot.Orders.TrackingState;

namespace EthicalBot.Orders.Demo;

/// <summary>The invented orders: one for each thing that can happen to a parcel.</summary>
internal static class DemoOrders
{
    private const string Coli = "Colivite";
    private const string North = "Northpost";

    public static IReadOnlyList<DemoOrder> Build(DateTimeOffset now)
    {
        var clock = new DemoClock(now);
        return
        [
            Shipped(clock),
            Delivered(clock),
            Preparing(clock),
            Delayed(clock),
            OutForDelivery(clock),
            InTwoParcels(clock),
            Cancelled(clock),
            Returned(clock),
            AwaitingPickup(clock),
            Lost(clock),
            British(clock),
            Belgian(clock),
        ];
    }

    private static DemoOrder Shipped(DemoClock clock) => new(
        "Marie Lenoir", "marie@example.org", "12 rue des Tilleuls", "75011",
        Order("10042", OrderState.Shipped, clock.DaysAgo(4, 17, 12), clock.MinutesAgo(40), clock.InDays(2), "Paris",
            Parcel(Coli, "CV100428815FR", clock.MinutesAgo(55), clock.InDays(1),
                new(LabelCreated, clock.DaysAgo(3, 9, 20), null),
                new(PickedUp, clock.DaysAgo(2, 16, 45), "Orléans"),
                new(InTransit, clock.DaysAgo(1, 5, 30), "Gonesse"))));

    private static DemoOrder Delivered(DemoClock clock) => new(
        "Paul Armand", "paul.armand@example.org", "3 place du Marché", "69003",
        Order("10043", OrderState.Delivered, clock.DaysAgo(9, 11, 5), clock.DaysAgo(2, 11, 40), clock.InDays(-2), "Lyon",
            Parcel(Coli, "CV100433390FR", clock.DaysAgo(2, 11, 38), null,
                new(PickedUp, clock.DaysAgo(6, 17, 0), "Orléans"),
                new(InTransit, clock.DaysAgo(4, 4, 10), "Corbas"),
                new(TrackingState.OutForDelivery, clock.DaysAgo(2, 7, 55), "Lyon"),
                new(TrackingState.Delivered, clock.DaysAgo(2, 11, 38), "Lyon"))));

    private static DemoOrder Preparing(DemoClock clock) => new(
        "Inès Vasseur", "ines.vasseur@example.org", "27 quai des Brumes", "44000",
        Order("10044", OrderState.Preparing, clock.DaysAgo(1, 20, 30), clock.MinutesAgo(95), clock.InDays(4), "Nantes"));

    private static DemoOrder Delayed(DemoClock clock) => new(
        "Hugo Perrin", "hugo.perrin@example.org", "8 allée des Pins", "33000",
        Order("10045", OrderState.Shipped, clock.DaysAgo(8, 9, 15), clock.MinutesAgo(120), clock.InDays(-1), "Bordeaux",
            Parcel(Coli, "CV100457702FR", clock.MinutesAgo(130), clock.InDays(3),
                new(PickedUp, clock.DaysAgo(6, 16, 20), "Orléans"),
                new(InTransit, clock.DaysAgo(4, 3, 45), "Poitiers"),
                new(TrackingState.Delayed, clock.DaysAgo(1, 8, 0), "Poitiers"))));

    private static DemoOrder OutForDelivery(DemoClock clock) => new(
        "Léa Garnier", "lea.garnier@example.org", "5 rue du Moulin", "59800",
        Order("10046", OrderState.Shipped, clock.DaysAgo(5, 12, 40), clock.MinutesAgo(25), clock.InDays(0), "Lille",
            Parcel(Coli, "CV100461144FR", clock.MinutesAgo(30), clock.InDays(0),
                new(PickedUp, clock.DaysAgo(3, 16, 5), "Orléans"),
                new(InTransit, clock.DaysAgo(1, 4, 50), "Lesquin"),
                new(TrackingState.OutForDelivery, clock.MinutesAgo(30), "Lille"))));

    private static DemoOrder InTwoParcels(DemoClock clock) => new(
        "Karim Belkacem", "karim@example.com", "41 cours de la République", "13001",
        Order("10047", OrderState.PartlyShipped, clock.DaysAgo(6, 14, 25), clock.MinutesAgo(70), clock.InDays(3), "Marseille",
            Parcel(Coli, "CV100470019FR", clock.DaysAgo(1, 10, 12), null,
                new(PickedUp, clock.DaysAgo(4, 17, 30), "Orléans"),
                new(TrackingState.Delivered, clock.DaysAgo(1, 10, 12), "Marseille")),
            Parcel(Coli, "CV100470027FR", clock.MinutesAgo(80), clock.InDays(3),
                new TrackingStep(LabelCreated, clock.DaysAgo(1, 15, 0), null))));

    private static DemoOrder Cancelled(DemoClock clock) => new(
        "Chloé Martel", "chloe.martel@example.com", "19 rue de la Fontaine", "67000",
        Order("10048", OrderState.Cancelled, clock.DaysAgo(3, 8, 50), clock.DaysAgo(2, 9, 5), null, "Strasbourg"));

    private static DemoOrder Returned(DemoClock clock) => new(
        "Antoine Joly", "antoine.joly@example.org", "2 impasse du Lavoir", "31000",
        Order("10049", OrderState.Returned, clock.DaysAgo(20, 10, 10), clock.DaysAgo(1, 14, 20), null, "Toulouse",
            Parcel(Coli, "CV100495561FR", clock.DaysAgo(15, 12, 2), null,
                new(PickedUp, clock.DaysAgo(18, 16, 30), "Orléans"),
                new(TrackingState.Delivered, clock.DaysAgo(15, 12, 2), "Toulouse"))));

    private static DemoOrder AwaitingPickup(DemoClock clock) => new(
        "Nora Benali", "nora.benali@example.org", "14 boulevard Voltaire", "35000",
        Order("10050", OrderState.Shipped, clock.DaysAgo(6, 19, 45), clock.MinutesAgo(180), clock.InDays(-1), "Rennes",
            Parcel("Point Relais Ouest", "PR100508830", clock.MinutesAgo(190), null,
                new(PickedUp, clock.DaysAgo(4, 15, 40), "Orléans"),
                new(DeliveryFailed, clock.DaysAgo(2, 13, 15), "Rennes"),
                new(TrackingState.AwaitingPickup, clock.DaysAgo(1, 9, 30), "Rennes"))));

    private static DemoOrder Lost(DemoClock clock) => new(
        "Émile Rousselin", "emile@example.com", "33 rue Haute", "06000",
        Order("10051", OrderState.Shipped, clock.DaysAgo(16, 13, 0), clock.DaysAgo(1, 10, 0), clock.InDays(-9), "Nice",
            Parcel(Coli, "CV100516427FR", clock.DaysAgo(1, 9, 50), null,
                new(PickedUp, clock.DaysAgo(14, 17, 10), "Orléans"),
                new(InTransit, clock.DaysAgo(12, 2, 35), "Valence"),
                new(TrackingState.Lost, clock.DaysAgo(1, 9, 50), null))));

    private static DemoOrder British(DemoClock clock) => new(
        "Tom Ashdown", "tom.ashdown@example.com", "6 Orchard Lane", "SW1A 1AA",
        Order("UK-20417", OrderState.Shipped, clock.DaysAgo(5, 16, 0), clock.MinutesAgo(50), clock.InDays(3), "London",
            Parcel(North, "NP204170093GB", clock.MinutesAgo(60), clock.InDays(2),
                new(PickedUp, clock.DaysAgo(3, 15, 20), "Orléans"),
                new(InTransit, clock.DaysAgo(1, 22, 15), "Dover"))));

    private static DemoOrder Belgian(DemoClock clock) => new(
        "Lotte Peeters", "lotte.peeters@example.org", "22 rue du Houblon", "1000",
        Order("BE-30588", OrderState.Placed, clock.MinutesAgo(150), clock.MinutesAgo(150), clock.InDays(5), "Bruxelles"));

    private static Order Order(
        string number, OrderState state, DateTimeOffset placed, DateTimeOffset updated, DateOnly? promised, string town, params Shipment[] parcels) =>
        OrderNumber.TryParse(number, out var parsed)
            ? new(parsed, state, placed, updated, parcels, promised, town)
            : throw new ArgumentException($"'{number}' is no order number.", nameof(number));

    private static Shipment Parcel(
        string carrier, string number, DateTimeOffset updated, DateOnly? expected, params TrackingStep[] steps) =>
        new(carrier, number, new($"https://tracking.example.org/{number}"), steps, updated, expected);
}
