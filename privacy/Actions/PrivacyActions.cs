using System.Collections.Frozen;
using EthicalBot.Privacy.Redaction;
using static EthicalBot.Privacy.Actions.PrivacyAction;

namespace EthicalBot.Privacy.Actions;

/// <summary>The one table of what becomes of each kind of identifier and each class of data, by destination.</summary>
/// <remarks>What stands in neither table is erased, and a test names it.</remarks>
public static class PrivacyActions
{
    //                                                  dialog model      transcript handoff    index  log    audit
    private static readonly ActionRow s_open = new(Keep, Keep, Keep, Keep, Keep, Keep, Keep);
    private static readonly ActionRow s_reversible = new(Keep, Pseudonym, Pseudonym, Pseudonym, Erase, Erase, Erase);
    private static readonly ActionRow s_reach = new(Keep, Pseudonym, Pseudonym, Pseudonym, Token, Token, Token);
    private static readonly ActionRow s_words = new(Keep, Erase, Erase, Erase, Erase, Erase, Erase);
    private static readonly ActionRow s_ids = new(Keep, Erase, Erase, Keep, Erase, Keep, Keep);
    private static readonly ActionRow s_gone = new(Erase, Erase, Erase, Erase, Erase, Erase, Erase);

    /// <summary>By class of data: what our own question asked for, and what no pattern knows.</summary>
    public static IReadOnlyDictionary<DataClass, ActionRow> Classes { get; } = new Dictionary<DataClass, ActionRow>
    {
        [DataClass.None] = s_open,
        [DataClass.Unknown] = s_gone,
        [DataClass.Email] = s_reach,
        [DataClass.Phone] = s_reach,
        [DataClass.Card] = s_reversible,
        [DataClass.Iban] = s_reversible,
        [DataClass.Postcode] = s_reversible,
        [DataClass.Address] = s_reversible,
        [DataClass.Name] = s_reversible,
        [DataClass.DateOfBirth] = s_reversible,
        [DataClass.NationalId] = s_reversible,
        [DataClass.IpAddress] = s_reversible,
        [DataClass.Secret] = s_gone,
        [DataClass.OrderNumber] = s_reach,
        [DataClass.TrackingNumber] = s_reach,
        [DataClass.FreeText] = s_words,
        [DataClass.ContactWay] = s_reversible,
        [DataClass.Credential] = s_gone,
        [DataClass.TechnicalId] = s_ids,
    }.ToFrozenDictionary();

    /// <summary>By kind of identifier.</summary>
    public static IReadOnlyDictionary<IdentifierKind, ActionRow> Kinds { get; } = new (ActionRow Row, IdentifierKind[] Kinds)[]
    {
        (s_reach, [IdentifierKind.Email, IdentifierKind.Phone, IdentifierKind.OrderNumber, IdentifierKind.TrackingNumber]),
        (s_reversible,
        [
            IdentifierKind.Card, IdentifierKind.CardExpiry, IdentifierKind.Iban, IdentifierKind.BankAccount, IdentifierKind.Bic,
            IdentifierKind.FrenchNir, IdentifierKind.FrenchSiren, IdentifierKind.FrenchSiret, IdentifierKind.IdentityCard, IdentifierKind.Passport,
            IdentifierKind.DrivingLicence, IdentifierKind.BritishNino, IdentifierKind.BritishNhs, IdentifierKind.AmericanSsn, IdentifierKind.AmericanItin,
            IdentifierKind.GermanSteuerId, IdentifierKind.GermanRvnr, IdentifierKind.SpanishDni, IdentifierKind.SpanishNie, IdentifierKind.ItalianCodiceFiscale,
            IdentifierKind.PortugueseNif, IdentifierKind.DutchBsn, IdentifierKind.BelgianNrn, IdentifierKind.NationalId,
            IdentifierKind.Name, IdentifierKind.Address, IdentifierKind.Postcode, IdentifierKind.Coordinates, IdentifierKind.DateOfBirth,
            IdentifierKind.IpAddress, IdentifierKind.MacAddress, IdentifierKind.UserName,
        ]),
        (s_gone, [IdentifierKind.Private, IdentifierKind.CardSecurityCode, IdentifierKind.Password, IdentifierKind.ApiKey, IdentifierKind.TokenLink]),
    }.SelectMany(row => row.Kinds.Select(kind => (kind, row.Row))).ToFrozenDictionary(row => row.kind, row => row.Row);

    /// <summary>What becomes of a kind of identifier at a destination.</summary>
    public static PrivacyAction Of(IdentifierKind kind, Destination destination) => (Kinds.GetValueOrDefault(kind) ?? s_gone).At(destination);

    /// <summary>What becomes of a class of data at a destination.</summary>
    public static PrivacyAction Of(DataClass dataClass, Destination destination) => (Classes.GetValueOrDefault(dataClass) ?? s_gone).At(destination);

    // Our own question names the class of what no pattern knows.
    internal static PrivacyAction Of(Finding finding, Destination destination) =>
        finding.Kind is IdentifierKind.Private ? Of(finding.Class, destination) : Of(finding.Kind, destination);
}
