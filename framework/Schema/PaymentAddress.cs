using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An address.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentAddress
{
    /// <summary>Initializes an empty <see cref="PaymentAddress"/>.</summary>
    public PaymentAddress()
    {
    }

    /// <summary>Initializes a <see cref="PaymentAddress"/> with its values.</summary>
    public PaymentAddress(
        string? country = default,
        IList<string>? addressLine = default,
        string? region = default,
        string? city = default,
        string? dependentLocality = default,
        string? postalCode = default,
        string? sortingCode = default,
        string? languageCode = default,
        string? organization = default,
        string? recipient = default,
        string? phone = default)
    {
        Country = country;
        AddressLine = addressLine;
        Region = region;
        City = city;
        DependentLocality = dependentLocality;
        PostalCode = postalCode;
        SortingCode = sortingCode;
        LanguageCode = languageCode;
        Organization = organization;
        Recipient = recipient;
        Phone = phone;
    }

    /// <summary>Gets or sets the country as ISO 3166 alpha-2.</summary>
    [JsonProperty(PropertyName = "country")]
    public string? Country { get; set; }

    /// <summary>Gets or sets the most specific part, such as street, house and flat.</summary>
    [JsonProperty(PropertyName = "addressLine")]
    public IList<string>? AddressLine { get; set; }

    /// <summary>Gets or sets the top subdivision of the country.</summary>
    [JsonProperty(PropertyName = "region")]
    public string? Region { get; set; }

    /// <summary>Gets or sets the city.</summary>
    [JsonProperty(PropertyName = "city")]
    public string? City { get; set; }

    /// <summary>Gets or sets the part of the city.</summary>
    [JsonProperty(PropertyName = "dependentLocality")]
    public string? DependentLocality { get; set; }

    /// <summary>Gets or sets the postal code.</summary>
    [JsonProperty(PropertyName = "postalCode")]
    public string? PostalCode { get; set; }

    /// <summary>Gets or sets the sorting code.</summary>
    [JsonProperty(PropertyName = "sortingCode")]
    public string? SortingCode { get; set; }

    /// <summary>Gets or sets the language as BCP 47.</summary>
    [JsonProperty(PropertyName = "languageCode")]
    public string? LanguageCode { get; set; }

    /// <summary>Gets or sets the organization.</summary>
    [JsonProperty(PropertyName = "organization")]
    public string? Organization { get; set; }

    /// <summary>Gets or sets the recipient.</summary>
    [JsonProperty(PropertyName = "recipient")]
    public string? Recipient { get; set; }

    /// <summary>Gets or sets the telephone number.</summary>
    [JsonProperty(PropertyName = "phone")]
    public string? Phone { get; set; }
}
