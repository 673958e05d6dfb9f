namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>What kind of number a cue announces, and how many letters and digits it has.</summary>
/// <param name="Usual">The length it has when nothing is mistyped, or 0 when there are several.</param>
internal sealed record AnnouncedNumber(IdentifierKind Kind, int Fewest, int Usual, int Most, int FewestDigits)
{
    /// <summary>What the cue announces, or none.</summary>
    public static AnnouncedNumber? By(Cue cue) => cue switch
    {
        Cue.Nir => s_nir,
        Cue.Siren => s_siren,
        Cue.Siret => s_siret,
        Cue.Passport => s_passport,
        Cue.IdentityCard => s_identityCard,
        Cue.DrivingLicence => s_drivingLicence,
        Cue.Nino => s_nino,
        Cue.Nhs => s_nhs,
        Cue.Ssn => s_ssn,
        Cue.Itin => s_itin,
        Cue.SteuerId => s_steuerId,
        Cue.Rvnr => s_rvnr,
        Cue.Dni => s_dni,
        Cue.Nie => s_nie,
        Cue.CodiceFiscale => s_codiceFiscale,
        Cue.Nif => s_nif,
        Cue.Bsn => s_bsn,
        Cue.Nrn => s_nrn,
        Cue.NationalId => s_nationalId,
        Cue.Vat => s_vat,
        Cue.Account => s_account,
        _ => null,
    };

    private static readonly AnnouncedNumber s_nir = new(IdentifierKind.FrenchNir, 11, 15, 16, 10);
    private static readonly AnnouncedNumber s_siren = new(IdentifierKind.FrenchSiren, 8, 9, 10, 8);
    private static readonly AnnouncedNumber s_siret = new(IdentifierKind.FrenchSiret, 9, 14, 15, 9);
    private static readonly AnnouncedNumber s_passport = new(IdentifierKind.Passport, 6, 0, 10, 4);
    private static readonly AnnouncedNumber s_identityCard = new(IdentifierKind.IdentityCard, 7, 0, 14, 3);
    private static readonly AnnouncedNumber s_drivingLicence = new(IdentifierKind.DrivingLicence, 7, 0, 18, 4);
    private static readonly AnnouncedNumber s_nino = new(IdentifierKind.BritishNino, 7, 9, 10, 5);
    private static readonly AnnouncedNumber s_nhs = new(IdentifierKind.BritishNhs, 9, 10, 11, 9);
    private static readonly AnnouncedNumber s_ssn = new(IdentifierKind.AmericanSsn, 8, 9, 10, 8);
    private static readonly AnnouncedNumber s_itin = new(IdentifierKind.AmericanItin, 8, 9, 10, 8);
    private static readonly AnnouncedNumber s_steuerId = new(IdentifierKind.GermanSteuerId, 10, 11, 13, 10);
    private static readonly AnnouncedNumber s_rvnr = new(IdentifierKind.GermanRvnr, 10, 12, 13, 9);
    private static readonly AnnouncedNumber s_dni = new(IdentifierKind.SpanishDni, 7, 9, 10, 6);
    private static readonly AnnouncedNumber s_nie = new(IdentifierKind.SpanishNie, 8, 9, 10, 6);
    private static readonly AnnouncedNumber s_codiceFiscale = new(IdentifierKind.ItalianCodiceFiscale, 11, 16, 17, 2);
    private static readonly AnnouncedNumber s_nif = new(IdentifierKind.PortugueseNif, 8, 9, 10, 7);
    private static readonly AnnouncedNumber s_bsn = new(IdentifierKind.DutchBsn, 8, 9, 10, 8);
    private static readonly AnnouncedNumber s_nrn = new(IdentifierKind.BelgianNrn, 10, 11, 12, 10);
    private static readonly AnnouncedNumber s_nationalId = new(IdentifierKind.NationalId, 6, 0, 16, 5);
    private static readonly AnnouncedNumber s_vat = new(IdentifierKind.NationalId, 8, 0, 14, 7);
    private static readonly AnnouncedNumber s_account = new(IdentifierKind.BankAccount, 6, 0, 24, 6);
}
