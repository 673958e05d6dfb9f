using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy.Redaction;

/// <summary>What customers write every day and nobody's data is: it stays, but for order and parcel numbers, which are told apart.</summary>
public sealed class KeptTextTests
{
    [Theory]
    [InlineData("facture n° 2024-118823 du 12/03/2024, total 1 290,73 €")]
    [InlineData("ticket 071699252236 toujours ouvert")]
    [InlineData("code barre 3017620422003, réf. article F/93294836")]
    [InlineData("tailles 04 06 08 10 12 disponibles ?")]
    [InlineData("dimensions 120 200 140 cm")]
    [InlineData("version 4.1.1.330, vitesse 1.2.3.4")]
    [InlineData("livré le 01.02.24 10.30 au lieu du 31.01.24")]
    [InlineData("S/N 04536123073")]
    [InlineData("je ne le vois pas depuis le 12/03/2024")]
    [InlineData("numéro de série 1836534679519")]
    [InlineData("mon mot de passe est refusé depuis hier")]
    [InlineData("my password is required twice")]
    [InlineData("Das Passwort ist falsch, was tun?")]
    [InlineData("la contraseña no funciona")]
    [InlineData("mon compte est bloqué")]
    [InlineData("I bought it at example.com yesterday")]
    [InlineData("https://shop.example/robe-longue-fleurie-ete-2024-bleu")]
    [InlineData("https://shop.example/?utm_campaign=soldes-ete-2024-newsletter")]
    [InlineData("Invoice INV61646820, serial number DJ3FCC2E00J6")]
    [InlineData("Artikel DBK93538227, Größe 42, EAN 8784594054350")]
    [InlineData("incidencia 48033048304561 abierta")]
    [InlineData("carte cadeau de 50 €, 5768 points")]
    [InlineData("ouvert de 09:00 à 18:30, 7j/7")]
    [InlineData("Part number: 555-123-4567-A")]
    [InlineData("le 3631 ne répond pas")]
    [InlineData("Ratio 1:2:3:4 et MyClass::toString")]
    [InlineData("iPhone 15 Pro Max 256 Go à 1 229,00 €")]
    public void Stays(string text) => Assert.Empty(Redactor.Locate(text));

    [Theory]
    [InlineData("commande 0411882491")]
    [InlineData("encomenda 371-3074885-4445366 de 1748,23 €")]
    [InlineData("order 5105105105105100 never came")]
    [InlineData("bestelling fr220487138 ontbreekt")]
    [InlineData("colis 0612345678901 perdu")]
    [InlineData("tracking 986578788855")]
    [InlineData("LX021974427ES")]
    [InlineData("mein Paket 00340434161094042557")]
    public void An_order_or_parcel_number_is_taken_for_nothing_else(string text) =>
        Assert.All(Redactor.Locate(text), found => Assert.True(found.Kind is IdentifierKind.OrderNumber or IdentifierKind.TrackingNumber, found.Kind.ToString()));
}
