using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is asked of the payer.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentOptions
{
    /// <summary>Initializes an empty <see cref="PaymentOptions"/>.</summary>
    public PaymentOptions()
    {
    }

    /// <summary>Initializes a <see cref="PaymentOptions"/> with its values.</summary>
    public PaymentOptions(
        bool? requestPayerName = default,
        bool? requestPayerEmail = default,
        bool? requestPayerPhone = default,
        bool? requestShipping = default,
        string? shippingType = default)
    {
        RequestPayerName = requestPayerName;
        RequestPayerEmail = requestPayerEmail;
        RequestPayerPhone = requestPayerPhone;
        RequestShipping = requestShipping;
        ShippingType = shippingType;
    }

    /// <summary>Gets or sets whether the name is asked for.</summary>
    [JsonProperty(PropertyName = "requestPayerName")]
    public bool? RequestPayerName { get; set; }

    /// <summary>Gets or sets whether the e-mail address is asked for.</summary>
    [JsonProperty(PropertyName = "requestPayerEmail")]
    public bool? RequestPayerEmail { get; set; }

    /// <summary>Gets or sets whether the telephone number is asked for.</summary>
    [JsonProperty(PropertyName = "requestPayerPhone")]
    public bool? RequestPayerPhone { get; set; }

    /// <summary>Gets or sets whether a shipping address is asked for.</summary>
    [JsonProperty(PropertyName = "requestShipping")]
    public bool? RequestShipping { get; set; }

    /// <summary>Gets or sets the type of shipping.</summary>
    [JsonProperty(PropertyName = "shippingType")]
    public string? ShippingType { get; set; }
}
