using System.Collections.Frozen;

namespace EthicalBot.Privacy.Redaction;

/// <summary>What is known of each kind of identifier: its class, and its name in files that measure.</summary>
public static class IdentifierKinds
{
    private static readonly FrozenDictionary<IdentifierKind, (DataClass Class, string Label)> s_kinds = new Dictionary<IdentifierKind, (DataClass, string)>
    {
        [IdentifierKind.Private] = (DataClass.Unknown, "PRIVATE"),
        [IdentifierKind.Email] = (DataClass.Email, "EMAIL"),
        [IdentifierKind.Phone] = (DataClass.Phone, "PHONE"),
        [IdentifierKind.Card] = (DataClass.Card, "CREDIT_CARD"),
        [IdentifierKind.CardExpiry] = (DataClass.Card, "CARD_EXPIRY"),
        [IdentifierKind.CardSecurityCode] = (DataClass.Secret, "CVV"),
        [IdentifierKind.Iban] = (DataClass.Iban, "IBAN"),
        [IdentifierKind.BankAccount] = (DataClass.Iban, "BANK_ACCOUNT"),
        [IdentifierKind.Bic] = (DataClass.Iban, "BIC"),
        [IdentifierKind.FrenchNir] = (DataClass.NationalId, "FR_NIR"),
        [IdentifierKind.FrenchSiren] = (DataClass.NationalId, "FR_SIREN"),
        [IdentifierKind.FrenchSiret] = (DataClass.NationalId, "FR_SIRET"),
        [IdentifierKind.IdentityCard] = (DataClass.NationalId, "ID_CARD"),
        [IdentifierKind.Passport] = (DataClass.NationalId, "PASSPORT"),
        [IdentifierKind.DrivingLicence] = (DataClass.NationalId, "DRIVING_LICENCE"),
        [IdentifierKind.BritishNino] = (DataClass.NationalId, "UK_NINO"),
        [IdentifierKind.BritishNhs] = (DataClass.NationalId, "UK_NHS"),
        [IdentifierKind.AmericanSsn] = (DataClass.NationalId, "US_SSN"),
        [IdentifierKind.AmericanItin] = (DataClass.NationalId, "US_ITIN"),
        [IdentifierKind.GermanSteuerId] = (DataClass.NationalId, "DE_STEUER_ID"),
        [IdentifierKind.GermanRvnr] = (DataClass.NationalId, "DE_RVNR"),
        [IdentifierKind.SpanishDni] = (DataClass.NationalId, "ES_DNI"),
        [IdentifierKind.SpanishNie] = (DataClass.NationalId, "ES_NIE"),
        [IdentifierKind.ItalianCodiceFiscale] = (DataClass.NationalId, "IT_CF"),
        [IdentifierKind.PortugueseNif] = (DataClass.NationalId, "PT_NIF"),
        [IdentifierKind.DutchBsn] = (DataClass.NationalId, "NL_BSN"),
        [IdentifierKind.BelgianNrn] = (DataClass.NationalId, "BE_NRN"),
        [IdentifierKind.NationalId] = (DataClass.NationalId, "NATIONAL_ID"),
        [IdentifierKind.Name] = (DataClass.Name, "PERSON"),
        [IdentifierKind.Address] = (DataClass.Address, "ADDRESS"),
        [IdentifierKind.Postcode] = (DataClass.Postcode, "POSTCODE"),
        [IdentifierKind.Coordinates] = (DataClass.Address, "GPS"),
        [IdentifierKind.DateOfBirth] = (DataClass.DateOfBirth, "DATE_OF_BIRTH"),
        [IdentifierKind.IpAddress] = (DataClass.IpAddress, "IP"),
        [IdentifierKind.MacAddress] = (DataClass.IpAddress, "MAC"),
        [IdentifierKind.TokenLink] = (DataClass.Credential, "URL_TOKEN"),
        [IdentifierKind.UserName] = (DataClass.Credential, "USERNAME"),
        [IdentifierKind.Password] = (DataClass.Secret, "PASSWORD"),
        [IdentifierKind.ApiKey] = (DataClass.Credential, "SECRET"),
        [IdentifierKind.OrderNumber] = (DataClass.OrderNumber, "ORDER_NUMBER"),
        [IdentifierKind.TrackingNumber] = (DataClass.TrackingNumber, "TRACKING_NUMBER"),
    }.ToFrozenDictionary();

    /// <summary>The class of data that an identifier of this kind is.</summary>
    public static DataClass Class(this IdentifierKind kind) => s_kinds[kind].Class;

    /// <summary>The kind's name in labelled files and reports.</summary>
    public static string Label(this IdentifierKind kind) => s_kinds[kind].Label;
}
