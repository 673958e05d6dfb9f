using EthicalBot.Dialogs.Service;
using FsCheck;
using FsCheck.Fluent;

namespace EthicalBot.Tests.Service;

/// <summary>Invented addresses of twelve countries, written in sentences of seven languages.</summary>
internal static class WrittenAddresses
{
    private static readonly Country[] Countries =
    [
        new("US", ["418 Juniper Court", "77 Pine Ridge Road", "1234 Main Street", "850 Broadway", "400 East 5th Street", "12 St. James Avenue", "9 Martin Luther King Jr Blvd", "101 Highway", "16 N Oak Dr"], ["Apt 5B", "Suite 471", "Unit 12", "#4", "Floor 3"], [("80203", "Denver", "CO"), ("78701", "Austin", "TX"), ("10001", "New York", "NY"), ("76102", "Fort Worth", "TX"), ("27101", "Winston-Salem", "NC"), ("84101", "Salt Lake City", "UT")], "{s}{u}, {t}, {r} {p}"),
        new("CA", ["55 Bloor Street W", "120 Rue Sherbrooke"], ["Unit 1204"], [("M4W 1A5", "Toronto", "ON"), ("H2X 1Y4", "Montreal", "QC")], "{s}{u}, {t}, {r} {p}"),
        new("GB", ["6 Orchard Lane", "12 High Street", "221b Baker Street"], ["Flat 3"], [("SW1A 1AA", "London", ""), ("NE1 4ST", "Newcastle upon Tyne", "")], "{s}{u}, {t} {p}"),
        new("FR", ["12 rue des Lilas", "8 bis rue de la Treille", "4 place de l'Église", "27 quai des Brumes", "3 avenue du Général de Gaulle", "14 rue du 8 mai 1945"], ["bâtiment C", "3e étage", "appt 12"], [("75011", "Paris", ""), ("69003", "Lyon", ""), ("35400", "Saint-Malo", ""), ("17000", "La Rochelle", "")], "{s}{u}, {p} {t}"),
        new("DE", ["Hauptstraße 5", "Am Markt 4", "Müllerstr. 14a", "Unter den Linden 77", "Lange Reihe 12", "An der Alster 3"], ["3. OG", "Hinterhaus", "Wohnung 5"], [("20095", "Hamburg", ""), ("60311", "Frankfurt am Main", ""), ("10115", "Berlin", "")], "{s}{u}, {p} {t}"),
        new("AT", ["Mariahilfer Straße 10", "Wiedner Gürtel 8"], ["Top 5"], [("1060", "Wien", ""), ("8010", "Graz", "")], "{s}{u}, {p} {t}"),
        new("CH", ["Bahnhofstrasse 12", "Rue de Lausanne 12"], [], [("8001", "Zürich", ""), ("1201", "Genève", "")], "{s}{u}, {p} {t}"),
        new("BE", ["Rue Haute 5", "Nieuwstraat 12"], ["bus 3", "bte 4"], [("1000", "Bruxelles", ""), ("9000", "Gent", "")], "{s}{u}, {p} {t}"),
        new("ES", ["Calle de la Luna 14", "Avda. de la Constitución 8", "C/ Alcalá 45", "Plaza Mayor 3", "Paseo de Gracia, 22"], ["2.º B", "3º izq", "piso 3", "puerta 2"], [("46002", "Valencia", ""), ("28013", "Madrid", ""), ("20001", "San Sebastián", ""), ("35001", "Las Palmas de Gran Canaria", "")], "{s}{u}, {p} {t}"),
        new("IT", ["Via Roma 10", "Piazza XX Settembre 3", "Corso Vittorio Emanuele II 15/B", "Viale dei Tigli 7"], ["interno 4", "scala B"], [("20121", "Milano", ""), ("40121", "Bologna", ""), ("19121", "La Spezia", "")], "{s}{u}, {p} {t}"),
        new("PT", ["Rua Augusta 20", "Avenida da Liberdade 110", "Praça do Comércio, n.º 3"], ["2.º Esq", "3.º Dto"], [("1100-053", "Lisboa", ""), ("4000-322", "Porto", ""), ("4400-001", "Vila Nova de Gaia", "")], "{s}{u}, {p} {t}"),
        new("NL", ["Keizersgracht 10", "Lange Voorhout 12", "Kerkstraat 5a"], ["2 hoog"], [("1015 CN", "Amsterdam", ""), ("2514 ED", "Den Haag", ""), ("3511AB", "Utrecht", "")], "{s}{u}, {p} {t}"),
    ];

    private static readonly Dictionary<string, string[]> Before = new()
    {
        ["en"] = ["", "Please send it to ", "Hi! My name is Anna Kern. I moved, the new address is ", "I'd like the lamp in black, and ship it to ", "New address: ", "Can you change the delivery address of order W3717134 to ", "pay by PayPal, and deliver to "],
        ["fr"] = ["", "Bonjour, envoyez la commande au ", "Ma nouvelle adresse : ", "Je voudrais la lampe en noir et la livraison à l'adresse suivante : ", "J'ai déménagé, c'est maintenant "],
        ["de"] = ["", "Bitte schicken Sie alles an ", "Meine neue Adresse ist ", "Ich hätte die Jacke gern in blau, und zwar an ", "Neue Adresse: ", "an meine Arbeit: "],
        ["es"] = ["", "Por favor, envíenlo a ", "Mi nueva dirección es ", "Quiero la lámpara en negro y que la envíen a ", "Nueva dirección: "],
        ["it"] = ["", "Per favore speditelo a ", "Il mio nuovo indirizzo è ", "Vorrei la lampada in nero e la consegna in ", "Nuovo indirizzo: "],
        ["pt"] = ["", "Por favor, enviem para ", "A minha nova morada é ", "Queria o candeeiro em preto e a entrega em ", "Nova morada: "],
        ["nl"] = ["", "Stuur het alstublieft naar ", "Mijn nieuwe adres is ", "Ik wil de lamp in het zwart en de bezorging op ", "Nieuw adres: "],
    };

    private static readonly Dictionary<string, string[]> Behind = new()
    {
        ["en"] = ["", " please", ". The difference to PayPal too. anna@example.net", ". Please make it my default address too.", " and refund the difference to my card", "! Thanks, Anna", " instead of the old one", "; also change the lamp to black"],
        ["fr"] = ["", " merci", ". La différence sur PayPal aussi.", " et je paie avec ma carte cadeau", ", s'il vous plaît", ". anna@example.net"],
        ["de"] = ["", " bitte", ". Die Differenz auch auf PayPal. Vielen Dank!", " und die Lampe in schwarz", ", danke", ". anna@example.net"],
        ["es"] = ["", " por favor", ". La diferencia también a PayPal. Gracias", " y el resto igual", ", gracias"],
        ["it"] = ["", " per favore", ". La differenza anche su PayPal. Grazie", " e il resto rimane uguale", ", grazie"],
        ["pt"] = ["", " por favor", ". A diferença também para o PayPal. Obrigado", " e o resto fica igual", ", obrigada"],
        ["nl"] = ["", " alstublieft", ". Het verschil ook met PayPal. Bedankt", " en de lamp in het zwart", ", bedankt"],
    };

    /// <summary>A message, its language, and the parts of the address in it.</summary>
    public static Gen<(string Language, string Text, AddressDraft Parts)> Messages { get; } =
        from country in Gen.Elements(Countries)
        from street in Gen.Elements(country.Streets)
        from unit in Gen.Elements<string>([.. country.Units, "", ""])
        from place in Gen.Elements(country.Places)
        from language in Gen.Elements<string>([.. Before.Keys])
        from before in Gen.Elements(Before[language])
        from behind in Gen.Elements(Behind[language])
        from isOnLines in Gen.Elements(true, false, false)
        let written = country.Template.Replace("{s}", street, StringComparison.Ordinal).Replace("{u}", unit.Length > 0 ? $", {unit}" : "", StringComparison.Ordinal)
            .Replace("{p}", place.Postcode, StringComparison.Ordinal).Replace("{t}", place.Town, StringComparison.Ordinal).Replace("{r}", place.Region, StringComparison.Ordinal)
        select (language, before + (isOnLines && !street.Contains(',', StringComparison.Ordinal) ? written.Replace(", ", "\n", StringComparison.Ordinal) : written) + behind,
            new AddressDraft { Street = street, Extra = None(unit), Postcode = place.Postcode, Town = place.Town, Region = None(place.Region) });

    private static string? None(string part) => part.Length == 0 ? null : part;

    private sealed record Country(string Code, string[] Streets, string[] Units, (string Postcode, string Town, string Region)[] Places, string Template);
}
