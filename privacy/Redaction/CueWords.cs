using System.Collections.Frozen;

namespace EthicalBot.Privacy.Redaction;

/// <summary>The words that announce an identifier, in seven languages, without accents; a star ends a stem.</summary>
internal static class CueWords
{
    private static readonly (Cue Cue, string Words)[] s_table =
    [
        (Cue.Order, "commande* cmd order* ord achat bestellung* bestellnummer bestelnummer bestelling* bestell* pedido* ordine ordini encomenda* compra"),
        (Cue.OtherNumber, "incident* incidenc* reclamo facture* invoice* rechnung* factura* fattura* fatura* factuur* ticket* dossier case barcode ean gtin isbn sku ref reference* "
            + "referenz article artikel* artikelnummer produit product modele model codebarre barras barre barres serie serial imei total montant code* codice codigo lot batch"),
        (Cue.Tracking, "suivi colis tracking track parcel* package shipment* sendung* sendungsnummer paket* envio seguimiento paquete spedizione tracciamento "
            + "pacco rastreio rastreamento objeto zending* zendingsnummer pakket trackingnummer colissimo chronopost ups dhl dpd fedex usps mondial"),
        (Cue.Phone, "tel telephone telefon* telefono telefone telefoon* telefoonnummer phone mobile mobil* movil cell cellulare cellulaire telemovel celular gsm "
            + "portable rappeler rappelez appeler appelez joindre joignable call ring text sms whatsapp handy handynummer rueckruf anrufen erreichen erreichbar "
            + "llamar llamame llamarme chiamare chiamatemi chiamami ligar ligue* bel bellen bereiken fixe ruf rufen"),
        (Cue.Card, "carte card* cb visa mastercard amex maestro kreditkarte karte kaart creditcard tarjeta carta cartao bancontact"),
        (Cue.Bank, "iban rib compte konto* kontonummer cuenta conto conta rekening* rekeningnummer bic swift virement remboursement* refund"),
        (Cue.NationalId, "nir secu securite nss passeport passport* reisepass pasaporte passaporto passaporte paspoort identite ausweis* personalausweis "
            + "personalausweisnummer dni nie nif nino nhs ssn itin permis licence license fuhrerschein* fuehrerschein* patente carnet rijbewijs* bsn "
            + "burgerservicenummer steuer* steuerid idnr identifikationsnummer rentenversicherung* sozialversicherung* rvnr codicefiscale fiscale contribuinte siren siret "
            + "identita identidad identidade identiteitskaart cni registre rijksregister* rijksregisternummer insurance vat"),
        (Cue.Birth, "ne nee naissance naissances born dob birth birthday birthdate geb geboren geburtsdatum geburtstag nacido nacida naci nacimiento nato nata "
            + "nascita nascido nascida nasci nascimento geboortedatum geboorte anniversaire"),
        (Cue.Postcode, "cp postal postcode zip zipcode plz postleitzahl cap"),
        (Cue.Address, "adresse* address* anschrift lieferadresse direccion indirizzo endereco morada adres* bezorgadres habite habitons live wohne wohnhaft vivo abito "
            + "moro woon livrer livraison deliver delivery ship liefern bezorgen leveren"),
        (Cue.Version, "version* versie versione versao v firmware update release build ios android"),
        (Cue.SecurityCode, "cvv cvc cvv2 cvc2 cryptogramme csc pin otp pincode"),
    ];

    private static readonly FrozenDictionary<string, Cue> s_whole = Entries(stem: false).ToFrozenDictionary(e => e.Word, e => e.Cue, StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, Cue> s_stems = Entries(stem: true).ToFrozenDictionary(e => e.Word, e => e.Cue, StringComparer.Ordinal);

    public static Cue? Of(ReadOnlySpan<char> foldedWord)
    {
        if (s_whole.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(foldedWord, out var cue)) return cue;
        var stems = s_stems.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var length = Math.Min(foldedWord.Length, 20); length >= 4; length--)
        {
            if (stems.TryGetValue(foldedWord[..length], out cue)) return cue;
        }
        return null;
    }

    private static IEnumerable<(string Word, Cue Cue)> Entries(bool stem) =>
        from row in s_table
        from word in row.Words.Split(' ')
        where word.EndsWith('*') == stem
        select (word.TrimEnd('*'), row.Cue);
}
