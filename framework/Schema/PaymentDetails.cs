using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What is paid.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentDetails
{
    /// <summary>Initializes an empty <see cref="PaymentDetails"/>.</summary>
    public PaymentDetails()
    {
    }

    /// <summary>Initializes a <see cref="PaymentDetails"/> with its values.</summary>
    public PaymentDetails(
        PaymentItem? total = default,
        IList<PaymentItem>? displayItems = default,
        IList<PaymentShippingOption>? shippingOptions = default,
        IList<PaymentDetailsModifier>? modifiers = default,
        string? error = default)
    {
        Total = total;
        DisplayItems = displayItems;
        ShippingOptions = shippingOptions;
        Modifiers = modifiers;
        Error = error;
    }

    /// <summary>Gets or sets the total.</summary>
    [JsonProperty(PropertyName = "total")]
    public PaymentItem? Total { get; set; }

    /// <summary>Gets or sets the items to show.</summary>
    [JsonProperty(PropertyName = "displayItems")]
    public IList<PaymentItem>? DisplayItems { get; set; }

    /// <summary>Gets or sets the ways of shipping.</summary>
    [JsonProperty(PropertyName = "shippingOptions")]
    public IList<PaymentShippingOption>? ShippingOptions { get; set; }

    /// <summary>Gets or sets what changes with the payment method.</summary>
    [JsonProperty(PropertyName = "modifiers")]
    public IList<PaymentDetailsModifier>? Modifiers { get; set; }

    /// <summary>Gets or sets what is wrong.</summary>
    [JsonProperty(PropertyName = "error")]
    public string? Error { get; set; }
}
