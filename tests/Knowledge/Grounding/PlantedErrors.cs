namespace EthicalBot.Tests.Knowledge.Grounding;

/// <summary>Sentences of an invented shop in seven languages, each with one thing changed that a customer would act on.</summary>
internal static class PlantedErrors
{
    private static readonly Dictionary<string, string> s_sources = new()
    {
        ["en"] = """
            You can return any item within 30 days of delivery. The refund is paid within 14 days after we receive the parcel.
            Opened cosmetics cannot be returned. Standard delivery costs €4.90 and takes 3 to 5 days.
            Students get a discount of 10 percent with a valid card. Our workshop is led by Martha Ellison in Bristol.
            Children travel free of charge on the shuttle. You can reach us at help@shop.example before 6 pm.
            """,
        ["fr"] = """
            Vous pouvez retourner un article dans les 30 jours suivant la livraison. Le remboursement est versé sous 14 jours après réception du colis.
            Les cosmétiques ouverts ne peuvent pas être retournés. La livraison standard coûte 4,90 € et prend 3 à 5 jours.
            Les étudiants obtiennent une remise de 10 % avec une carte valable. Notre atelier est dirigé par Mathilde Perrault à Nantes.
            Les enfants voyagent gratuitement dans la navette. Vous pouvez nous écrire à aide@boutique.example avant 18 heures.
            """,
        ["de"] = """
            Sie können jeden Artikel innerhalb von 30 Tagen nach der Lieferung zurückgeben. Die Erstattung erfolgt binnen 14 Tagen nach Eingang des Pakets.
            Geöffnete Kosmetik kann nicht zurückgegeben werden. Der Standardversand kostet 4,90 € und dauert 3 bis 5 Tage.
            Studenten erhalten mit gültigem Ausweis einen Rabatt von 10 Prozent. Unsere Werkstatt wird von Marlene Hofstetter in Bremen geleitet.
            Kinder fahren im Pendelbus kostenlos mit. Sie erreichen uns unter hilfe@laden.example vor 18 Uhr.
            """,
        ["es"] = """
            Puede devolver cualquier artículo en los 30 días siguientes a la entrega. El reembolso se paga en 14 días después de recibir el paquete.
            Los cosméticos abiertos no se pueden devolver. El envío estándar cuesta 4,90 € y tarda de 3 a 5 días.
            Los estudiantes obtienen un descuento del 10 % con un carné válido. Nuestro taller lo dirige Marta Villalba en Burgos.
            Los niños viajan gratis en el autobús. Puede escribirnos a ayuda@tienda.example antes de las 18 horas.
            """,
        ["it"] = """
            È possibile restituire ogni articolo entro 30 giorni dalla consegna. Il rimborso viene pagato entro 14 giorni dopo l'arrivo del pacco.
            I cosmetici aperti non possono essere restituiti. La spedizione standard costa 4,90 € e richiede da 3 a 5 giorni.
            Gli studenti ottengono uno sconto del 10 % con una tessera valida. Il nostro laboratorio è diretto da Marta Bellini a Parma.
            I bambini viaggiano gratis sulla navetta. Potete scriverci a aiuto@negozio.example prima delle 18.
            """,
        ["pt"] = """
            Pode devolver qualquer artigo no prazo de 30 dias após a entrega. O reembolso é pago em 14 dias depois de recebermos a encomenda.
            Os cosméticos abertos não podem ser devolvidos. O envio normal custa 4,90 € e demora de 3 a 5 dias.
            Os estudantes recebem um desconto de 10 % com um cartão válido. A nossa oficina é dirigida por Marta Figueira em Braga.
            As crianças viajam gratuitamente no autocarro. Pode escrever para ajuda@loja.example antes das 18 horas.
            """,
        ["nl"] = """
            U kunt elk artikel binnen 30 dagen na levering terugsturen. De terugbetaling volgt binnen 14 dagen na ontvangst van het pakket.
            Geopende cosmetica kan niet worden teruggestuurd. De standaardverzending kost € 4,90 en duurt 3 tot 5 dagen.
            Studenten krijgen 10 procent korting met een geldige kaart. Onze werkplaats wordt geleid door Marjan Hofstra in Zwolle.
            Kinderen reizen gratis mee met de pendelbus. U bereikt ons via hulp@winkel.example voor 18 uur.
            """,
    };

    private static readonly (string Language, string Kind, string Original, string Changed)[] s_changes =
    [
        ("en", "number", "within 30 days of", "within 45 days of"), ("en", "amount", "€4.90", "€9.40"), ("en", "unit", "within 14 days", "within 14 weeks"), ("en", "negation", "cannot be", "can be"),
        ("en", "denial", "You can return", "You cannot return"), ("en", "name", "Martha Ellison", "Claire Dawson"), ("en", "antonym", "after we receive", "before we receive"), ("en", "audience", "Students", "Seniors"),
        ("en", "antonym", "Opened cosmetics", "Unopened cosmetics"), ("en", "address", "help@shop.example", "care@shop.example"), ("en", "audience", "Children travel", "Adults travel"),
        ("fr", "number", "les 30 jours", "les 45 jours"), ("fr", "amount", "4,90 €", "9,40 €"), ("fr", "unit", "sous 14 jours", "sous 14 semaines"), ("fr", "negation", "ne peuvent pas être", "peuvent être"),
        ("fr", "denial", "Vous pouvez retourner", "Vous ne pouvez pas retourner"), ("fr", "name", "Mathilde Perrault", "Claire Dumont"), ("fr", "antonym", "après réception", "avant réception"), ("fr", "audience", "Les étudiants", "Les retraités"),
        ("fr", "antonym", "cosmétiques ouverts", "cosmétiques fermés"), ("fr", "address", "aide@boutique.example", "service@boutique.example"), ("fr", "audience", "Les enfants voyagent", "Les adultes voyagent"),
        ("de", "number", "von 30 Tagen", "von 45 Tagen"), ("de", "amount", "4,90 €", "9,40 €"), ("de", "unit", "binnen 14 Tagen", "binnen 14 Wochen"), ("de", "negation", "kann nicht zurückgegeben", "kann zurückgegeben"),
        ("de", "denial", "Sie können jeden Artikel", "Sie können nicht jeden Artikel"), ("de", "name", "Marlene Hofstetter", "Sabine Krüger"), ("de", "antonym", "nach Eingang", "vor Eingang"), ("de", "audience", "Studenten", "Senioren"),
        ("de", "antonym", "Geöffnete Kosmetik", "Ungeöffnete Kosmetik"), ("de", "address", "hilfe@laden.example", "dienst@laden.example"), ("de", "audience", "Kinder fahren", "Erwachsene fahren"),
        ("es", "number", "los 30 días", "los 45 días"), ("es", "amount", "4,90 €", "9,40 €"), ("es", "unit", "en 14 días", "en 14 semanas"), ("es", "negation", "no se pueden devolver", "se pueden devolver"),
        ("es", "denial", "Puede devolver", "No puede devolver"), ("es", "name", "Marta Villalba", "Clara Mendoza"), ("es", "antonym", "después de recibir", "antes de recibir"), ("es", "audience", "Los estudiantes", "Los jubilados"),
        ("es", "antonym", "cosméticos abiertos", "cosméticos cerrados"), ("es", "address", "ayuda@tienda.example", "servicio@tienda.example"), ("es", "audience", "Los niños viajan", "Los adultos viajan"),
        ("it", "number", "entro 30 giorni", "entro 45 giorni"), ("it", "amount", "4,90 €", "9,40 €"), ("it", "unit", "entro 14 giorni", "entro 14 settimane"), ("it", "negation", "non possono essere", "possono essere"),
        ("it", "denial", "È possibile restituire", "Non è possibile restituire"), ("it", "name", "Marta Bellini", "Chiara Rossetti"), ("it", "antonym", "dopo l'arrivo", "prima dell'arrivo"), ("it", "audience", "Gli studenti", "I pensionati"),
        ("it", "antonym", "cosmetici aperti", "cosmetici chiusi"), ("it", "address", "aiuto@negozio.example", "servizio@negozio.example"), ("it", "audience", "I bambini viaggiano", "Gli adulti viaggiano"),
        ("pt", "number", "de 30 dias", "de 45 dias"), ("pt", "amount", "4,90 €", "9,40 €"), ("pt", "unit", "em 14 dias", "em 14 semanas"), ("pt", "negation", "não podem ser", "podem ser"),
        ("pt", "denial", "Pode devolver", "Não pode devolver"), ("pt", "name", "Marta Figueira", "Clara Mendes"), ("pt", "antonym", "depois de recebermos", "antes de recebermos"), ("pt", "audience", "Os estudantes", "Os reformados"),
        ("pt", "antonym", "cosméticos abertos", "cosméticos fechados"), ("pt", "address", "ajuda@loja.example", "servico@loja.example"), ("pt", "audience", "As crianças viajam", "Os adultos viajam"),
        ("nl", "number", "binnen 30 dagen", "binnen 45 dagen"), ("nl", "amount", "€ 4,90", "€ 9,40"), ("nl", "unit", "binnen 14 dagen", "binnen 14 weken"), ("nl", "negation", "kan niet worden", "kan worden"),
        ("nl", "denial", "U kunt elk artikel", "U kunt niet elk artikel"), ("nl", "name", "Marjan Hofstra", "Sanne Bakker"), ("nl", "antonym", "na ontvangst", "voor ontvangst"), ("nl", "audience", "Studenten", "Senioren"),
        ("nl", "antonym", "Geopende cosmetica", "Ongeopende cosmetica"), ("nl", "address", "hulp@winkel.example", "dienst@winkel.example"), ("nl", "audience", "Kinderen reizen", "Volwassenen reizen"),
    ];

    /// <summary>Language, kind, sources and an answer that changes one thing.</summary>
    public static TheoryData<string, string, string, string> Changed
    {
        get
        {
            var data = new TheoryData<string, string, string, string>();
            foreach (var (language, kind, original, changed) in s_changes)
            {
                var sentence = Sentences(language).Single(one => one.Contains(original, StringComparison.Ordinal));
                data.Add(language, kind, s_sources[language], sentence.Replace(original, changed, StringComparison.Ordinal));
            }

            return data;
        }
    }

    /// <summary>Language, sources and a sentence of theirs.</summary>
    public static TheoryData<string, string, string> Quotations
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var (language, source) in s_sources)
                foreach (var sentence in Sentences(language)) data.Add(language, source, sentence);
            return data;
        }
    }

    // None of these sentences has a full stop within: "4.90" and the addresses have no space after theirs.
    private static IEnumerable<string> Sentences(string language) =>
        s_sources[language].Split('\n').SelectMany(line => line.Split(". ")).Select(sentence => $"{sentence.Trim().TrimEnd('.')}.").Where(sentence => sentence.Length > 1);
}
