namespace EthicalBot.Privacy;

/// <summary>Says what kind of personal data a value is; what nobody classified is <see cref="Unknown"/> and treated as private.</summary>
public enum DataClass
{
    /// <summary>Holds no personal data.</summary>
    None,

    /// <summary>Nobody said what it is: private.</summary>
    Unknown,

    /// <summary>An e-mail address.</summary>
    Email,

    /// <summary>A telephone number.</summary>
    Phone,

    /// <summary>A payment card number.</summary>
    Card,

    /// <summary>A bank account number.</summary>
    Iban,

    /// <summary>A postcode.</summary>
    Postcode,

    /// <summary>A postal address.</summary>
    Address,

    /// <summary>A person's name.</summary>
    Name,

    /// <summary>A date of birth.</summary>
    DateOfBirth,

    /// <summary>A number that the state gave a person: social security, tax, identity card, passport.</summary>
    NationalId,

    /// <summary>An address of a machine: IP or MAC.</summary>
    IpAddress,

    /// <summary>A password, one-time code or card security code: removed for good, never kept sealed.</summary>
    Secret,

    /// <summary>An order number of the shop.</summary>
    OrderNumber,

    /// <summary>A parcel's tracking number.</summary>
    TrackingNumber,

    /// <summary>Words that a customer wrote freely and that may hold anything.</summary>
    FreeText,

    /// <summary>An e-mail address or telephone number, whichever the customer preferred to leave.</summary>
    ContactWay,

    /// <summary>A token, key or link that opens something for whoever holds it.</summary>
    Credential,

    /// <summary>An id of ours or of a channel that points to a person only together with the store.</summary>
    TechnicalId,
}
