using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A change of shipping.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestUpdate
{
    /// <summary>Initializes an empty <see cref="PaymentRequestUpdate"/>.</summary>
    public PaymentRequestUpdate()
    {
    }

    /// <summary>Initializes a <see cref="PaymentRequestUpdate"/> with its values.</summary>
    public PaymentRequestUpdate(
        string? id = default,
        PaymentDetails? details = default,
        PaymentAddress? shippingAddress = default,
        string? shippingOption = default)
    {
        Id = id;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
    }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets what is paid.</summary>
    [JsonProperty(PropertyName = "details")]
    public PaymentDetails? Details { get; set; }

    /// <summary>Gets or sets the address.</summary>
    [JsonProperty(PropertyName = "shippingAddress")]
    public PaymentAddress? ShippingAddress { get; set; }

    /// <summary>Gets or sets the id of the way of shipping.</summary>
    [JsonProperty(PropertyName = "shippingOption")]
    public string? ShippingOption { get; set; }
}
