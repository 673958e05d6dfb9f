using EthicalBot.Privacy;
using EthicalBot.Privacy.Redaction;
using Xunit;

namespace EthicalBot.Tests.Privacy.Redaction;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("14 bis, allée des Tilleuls - Bât. C - 3e étage - 31400 Toulouse")]
    [InlineData("8 rue de la paix 75002 paris")]
    [InlineData("Unit 7, Riverside Trading Estate, Bristol BS4 3EH")]
    [InlineData("R. Sete de Setembro, nº 12, bloco B ap 301, Consolação, São Paulo - SP, 01304-001")]
    [InlineData("Vicolo Dante Alighieri, 169 bis interno 12, 80134 Napoli")]
    [InlineData("Quinta das Amendoeiras, lote 14, 2750-001 Cascais")]
    [InlineData("Lieu-dit Le Pré Vert, 15130 Arpajon-sur-Cère")]
    [InlineData("BP 40012, 33600 Pessac Cedex")]
    [InlineData("27 boulevard Voltaire\n75011 Paris\nFrance")]
    [InlineData("Rue de Namur 45 bte 3, 1000 Bruxelles")]
    [InlineData("12 Grand Rue, L-1660 Luxembourg")]
    [InlineData("17a Marlowe Gardens, Flat 2, Hove BN3 2QP")]
    [InlineData("204 W 13th St Apt 5B, New York, NY 10011")]
    [InlineData("P.O. Box 771, Boulder, CO 80306")]
    [InlineData("Rosenweg 7, 2. OG links, 50667 Köln")]
    [InlineData("Am Alten Markt 14, 14467 Potsdam")]
    [InlineData("Postfach 12 03 45, 60596 Frankfurt")]
    [InlineData("Langstrasse 104, CH-8004 Zürich")]
    [InlineData("C/ Gran Vía 28, 4º dcha., 28013 Madrid")]
    [InlineData("Avda. de la Constitución s/n, 41001 Sevilla")]
    [InlineData("Corso Vittorio Emanuele II, 45, scala A, int. 9, 00186 Roma")]
    [InlineData("Rua Almeida Garrett, 25, 2.º Dto, 4050-012 Porto")]
    [InlineData("Laan van Meerdervoort 12 hs, 2517AB Den Haag")]
    [InlineData("Postbus 9100, 6500 HA Nijmegen")]
    [InlineData("Meir 50, 2000 Antwerpen")]
    public void An_address_is_one_stretch(string address)
    {
        var found = Assert.Single(Redactor.Locate($"✉ {address} ✓"));

        Assert.Equal(IdentifierKind.Address, found.Kind);
        Assert.Equal((2, 2 + address.Length), (found.Start, found.End));
    }

    [Theory]
    [InlineData("J'ai reçu 2 cours de yoga au lieu de 3")]
    [InlineData("le 12 place disponible svp")]
    [InlineData("Der Artikel ist in 40210 nicht verfügbar")]
    [InlineData("Il negozio di Via Roma è chiuso")]
    [InlineData("the parcel is on its way, 2 days late")]
    [InlineData("J'habite à Lyon, livrez-vous ici ?")]
    [InlineData("Livraison prévue le 12 Mars entre 14h et 16h")]
    public void Other_words_stay(string text) => Assert.Empty(Redactor.Locate(text));
}
