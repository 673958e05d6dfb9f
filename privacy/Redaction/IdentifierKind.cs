namespace EthicalBot.Privacy.Redaction;

/// <summary>The kinds of identifier that are looked for; each belongs to one <see cref="DataClass"/>.</summary>
public enum IdentifierKind
{
    /// <summary>Private for a reason that no pattern knows: our own question asked for it.</summary>
    Private,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A payment card number.</summary>
    Card,

    /// <summary>A card's expiry date.</summary>
    CardExpiry,

    /// <summary>A card security code.</summary>
    CardSecurityCode,

    /// <summary>An international bank account number.</summary>
    Iban,

    /// <summary>A bank account in a country's own writing: RIB, account and sort code.</summary>
    BankAccount,

    /// <summary>A bank's code.</summary>
    Bic,

    /// <summary>France: social security number.</summary>
    FrenchNir,

    /// <summary>France: number of a company, which a sole trader's is too.</summary>
    FrenchSiren,

    /// <summary>France: number of an establishment.</summary>
    FrenchSiret,

    /// <summary>An identity card.</summary>
    IdentityCard,

    /// <summary>A passport.</summary>
    Passport,

    /// <summary>A driving licence.</summary>
    DrivingLicence,

    /// <summary>United Kingdom: National Insurance number.</summary>
    BritishNino,

    /// <summary>United Kingdom: NHS number.</summary>
    BritishNhs,

    /// <summary>United States: social security number.</summary>
    AmericanSsn,

    /// <summary>United States: taxpayer number.</summary>
    AmericanItin,

    /// <summary>Germany: tax number of a person.</summary>
    GermanSteuerId,

    /// <summary>Germany: pension insurance number.</summary>
    GermanRvnr,

    /// <summary>Spain: identity number.</summary>
    SpanishDni,

    /// <summary>Spain: identity number of a foreigner.</summary>
    SpanishNie,

    /// <summary>Italy: codice fiscale.</summary>
    ItalianCodiceFiscale,

    /// <summary>Portugal: tax number.</summary>
    PortugueseNif,

    /// <summary>The Netherlands: citizen's number.</summary>
    DutchBsn,

    /// <summary>Belgium: national register number.</summary>
    BelgianNrn,

    /// <summary>A state's number of a kind that is not told further.</summary>
    NationalId,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>A postcode that stands alone.</summary>
    Postcode,

    /// <summary>A place as latitude and longitude.</summary>
    Coordinates,

    /// <summary>A date of birth.</summary>
    DateOfBirth,

    /// <summary>An IP address.</summary>
    IpAddress,

    /// <summary>A network card's address.</summary>
    MacAddress,

    /// <summary>A link that carries a token or an e-mail address.</summary>
    TokenLink,

    /// <summary>The name of an account.</summary>
    UserName,

    /// <summary>A password or one-time code.</summary>
    Password,

    /// <summary>A key that opens an interface.</summary>
    ApiKey,

    /// <summary>An order number.</summary>
    OrderNumber,

    /// <summary>A parcel's number.</summary>
    TrackingNumber,
}
