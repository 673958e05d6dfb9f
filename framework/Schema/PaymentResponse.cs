using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a request to pay.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentResponse
{
    /// <summary>Initializes an empty <see cref="PaymentResponse"/>.</summary>
    public PaymentResponse()
    {
    }

    /// <summary>Initializes a <see cref="PaymentResponse"/> with its values.</summary>
    public PaymentResponse(
        string? methodName = default,
        object? details = default,
        PaymentAddress? shippingAddress = default,
        string? shippingOption = default,
        string? payerEmail = default,
        string? payerPhone = default)
    {
        MethodName = methodName;
        Details = details;
        ShippingAddress = shippingAddress;
        ShippingOption = shippingOption;
        PayerEmail = payerEmail;
        PayerPhone = payerPhone;
    }

    /// <summary>Gets or sets the payment method.</summary>
    [JsonProperty(PropertyName = "methodName")]
    public string? MethodName { get; set; }

    /// <summary>Gets or sets the data of the payment method.</summary>
    [JsonProperty(PropertyName = "details")]
    public object? Details { get; set; }

    /// <summary>Gets or sets the address.</summary>
    [JsonProperty(PropertyName = "shippingAddress")]
    public PaymentAddress? ShippingAddress { get; set; }

    /// <summary>Gets or sets the id of the way of shipping.</summary>
    [JsonProperty(PropertyName = "shippingOption")]
    public string? ShippingOption { get; set; }

    /// <summary>Gets or sets the payer's e-mail address.</summary>
    [JsonProperty(PropertyName = "payerEmail")]
    public string? PayerEmail { get; set; }

    /// <summary>Gets or sets the payer's telephone number.</summary>
    [JsonProperty(PropertyName = "payerPhone")]
    public string? PayerPhone { get; set; }
}
