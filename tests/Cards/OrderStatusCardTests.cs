using EthicalBot.Cards;
using EthicalBot.Orders;
using EthicalBot.Orders.Demo;
using FsCheck;
using FsCheck.Fluent;
using Newtonsoft.Json.Linq;
using Xunit;
using Xunit.Abstractions;

namespace EthicalBot.Tests.Cards;

public sealed class OrderStatusCardTests(ITestOutputHelper output)
{
    [Fact]
    public void A_twin_in_french_reads_like_this() => Assert.Equal(
        """
        Votre commande 10047
        Une partie de votre commande est expédiée.
        La boutique a prévu la livraison pour le dimanche 22 novembre.
        D’après votre commande, mis à jour à 10 h 42

        Colis 1 sur 2
        Transporteur : Colivite
        Numéro de suivi : CV1 (https://tracking.example.org/CV1)
        Le transporteur prévoit la livraison le samedi 21 novembre.
        20 novembre à 7 h 55 – En cours de livraison
        17 novembre à 16 h 20 – Pris en charge par le transporteur (Orléans)
        D’après le transporteur, mis à jour à 10 h 22

        Colis 2 sur 2
        Transporteur : Northpost
        Numéro de suivi : NP2
        19 novembre à 9 h 00 – Étiquette créée, colis pas encore remis au transporteur
        D’après le transporteur, mis à jour le 19 novembre à 10 h 42

        – Parler à une personne
        """,
        SampleCards.Order.ToText(SampleCards.Wording, "fr").Replace('\u202f', ' ').Replace('\u00a0', ' '));

    [Theory]
    [InlineData("en", "2026-11-20T09:42:00Z", "From your order, updated 10:42")]
    [InlineData("fr", "2026-11-20T09:42:00Z", "D’après votre commande, mis à jour à 10\u00a0h\u00a042")]
    [InlineData("en", "2026-11-18T09:42:00Z", "From your order, updated 18 November at 10:42")]
    [InlineData("fr", "2026-11-18T09:42:00Z", "D’après votre commande, mis à jour le 18 novembre à 10\u00a0h\u00a042")]
    public void The_age_of_the_data_is_told_with_its_date_when_it_is_not_today(string language, string updated, string expected)
    {
        var card = SampleCards.Order with { UpdatedAt = DateTimeOffset.Parse(updated, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Contains(expected, card.ToText(SampleCards.Wording, language).Split('\n'));
    }

    [Fact]
    public void The_tracking_number_is_a_link_with_a_label_of_its_own()
    {
        var run = CardTests.Json(SampleCards.Order, "en").SelectTokens("$..inlines[1]").Single();

        Assert.Equal("CV1", (string?)run["text"]);
        Assert.Equal("Action.OpenUrl", (string?)run["selectAction"]?["type"]);
        Assert.Equal("https://tracking.example.org/CV1", (string?)run["selectAction"]?["url"]);
        Assert.Equal("Track parcel CV1 on the carrier’s site", (string?)run["selectAction"]?["title"]);
    }

    [Fact]
    public void A_choice_posts_its_action_back()
    {
        var action = CardTests.Json(SampleCards.Order, "fr")["actions"]!.Single();

        Assert.Equal(
            new JObject { ["type"] = "Action.Submit", ["title"] = "Parler à une personne", ["data"] = new JObject { ["action"] = "person" } },
            action, JToken.EqualityComparer);
    }

    [Theory]
    [InlineData("2026-11-21", "The carrier expects to deliver it on Saturday 21 November.")]
    [InlineData("2026-11-20", "The carrier expects to deliver it today.")]
    [InlineData("2026-11-19", "The carrier had expected to deliver it on Thursday 19 November.")]
    public void A_day_that_has_passed_is_not_told_as_a_plan(string expected, string line)
    {
        var parcel = SampleCards.Order.Parcels[0] with { Expected = DateOnly.Parse(expected, System.Globalization.CultureInfo.InvariantCulture) };

        Assert.Contains(line, (SampleCards.Order with { Parcels = [parcel] }).ToText(SampleCards.Wording, "en").Split('\n'));
    }

    [Theory]
    [InlineData("Delivered")]
    [InlineData("Cancelled")]
    [InlineData("Returned")]
    public void An_order_that_is_over_has_no_day_of_delivery(string state) =>
        Assert.DoesNotContain("22 November", (SampleCards.Order with { State = state }).ToText(SampleCards.Wording, "en"), StringComparison.Ordinal);

    [Fact]
    public void Steps_beyond_eight_are_counted_and_not_shown()
    {
        var steps = Enumerable.Range(0, 10).Select(i => new OrderStatusStep("InTransit", Words.Now.AddHours(i - 20), $"Stop {i}"));
        var text = (SampleCards.Order with { Parcels = [SampleCards.Order.Parcels[0] with { Steps = [.. steps] }] }).ToText(SampleCards.Wording, "en");

        Assert.Contains("2 earlier steps are not shown.", text, StringComparison.Ordinal);
        Assert.Contains("Stop 2", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Stop 1)", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_state_is_an_error_that_names_its_key() => Assert.Contains(
        "Cards.OrderState.Teleported",
        Assert.Throws<TextException>(() => (SampleCards.Order with { State = "Teleported" }).ToText(SampleCards.Wording, "en")).Message,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    public void Every_demo_order_can_be_shown_and_nothing_about_the_person_is(string language)
    {
        foreach (var demo in DemoSeed.At(Words.Now).Orders)
        {
            var text = CardOf(demo.Order).ToText(Words.OfCards, language);
            output.WriteLine(text + "\n");

            Assert.Contains(demo.Order.Number.Value, text, StringComparison.Ordinal);
            Assert.All([demo.Name, demo.Email, demo.Street], secret => Assert.DoesNotContain(secret, text, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotMatch($@"\b{demo.Postcode}\b", text);
        }
    }

    [Fact]
    public void Every_state_of_the_shop_has_its_words()
    {
        var step = new OrderStatusStep("Lost", Words.Now, null);
        foreach (var language in SampleCards.Wording.Languages)
        {
            Assert.All(Enum.GetNames<OrderState>(), state => Assert.NotEmpty((SampleCards.Order with { State = state }).ToText(SampleCards.Wording, language)));
            Assert.All(Enum.GetNames<TrackingState>(), state => Assert.NotNull((step with { State = state }).Data(Words.OfCards, language)));
        }
    }

    [Fact]
    public void Whatever_a_carrier_writes_stays_one_line_without_a_link_of_its_own()
    {
        var seed = (ulong)Random.Shared.NextInt64();
        output.WriteLine($"seed {seed}");
        var pieces = Gen.Elements("[click](https://evil.example)", "](", "]", "(", "${secret}", "{name}", "\n", "\u202e", "\ud83d\ude00", "\"", "é", "\u2028", "]\u202e(");
        var written = Gen.OneOf(pieces.ListOf().Select(string.Concat), ArbMap.Default.GeneratorFor<string?>().Select(text => text ?? ""));

        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(500).WithReplay(seed, 1), Prop.ForAll(written.ToArbitrary(), text =>
        {
            var parcel = SampleCards.Order.Parcels[0] with { Carrier = text, TrackingNumber = "T" + text, Steps = [new("InTransit", Words.Now, text)] };
            var card = SampleCards.Order with { Parcels = [parcel] };
            var facts = CardTests.Facts(CardTests.Json(card, "en")).ToList();
            return facts.TrueForAll(fact => !fact.Contains("](", StringComparison.Ordinal) && !fact.AsSpan().ContainsAny("\n\r\u2028\u2029\u202e"));
        }));
    }

    private static OrderStatusCard CardOf(Order order) => new(
        order.Number.Value, order.State.ToString(), order.UpdatedAt, order.PromisedFor,
        [
            .. order.Shipments.Select(shipment => new OrderStatusParcel(
                shipment.Carrier, shipment.TrackingNumber, shipment.TrackingLink,
                [.. shipment.Steps.Select(step => new OrderStatusStep(step.State.ToString(), step.At, step.Place))],
                shipment.CarrierUpdatedAt, shipment.Expected)),
        ]);
}
