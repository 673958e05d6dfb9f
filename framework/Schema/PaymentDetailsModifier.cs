using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What changes with the payment method.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentDetailsModifier
{
    /// <summary>Initializes an empty <see cref="PaymentDetailsModifier"/>.</summary>
    public PaymentDetailsModifier()
    {
    }

    /// <summary>Initializes a <see cref="PaymentDetailsModifier"/> with its values.</summary>
    public PaymentDetailsModifier(
        IList<string>? supportedMethods = default,
        PaymentItem? total = default,
        IList<PaymentItem>? additionalDisplayItems = default,
        object? data = default)
    {
        SupportedMethods = supportedMethods;
        Total = total;
        AdditionalDisplayItems = additionalDisplayItems;
        Data = data;
    }

    /// <summary>Gets or sets the payment methods.</summary>
    [JsonProperty(PropertyName = "supportedMethods")]
    public IList<string>? SupportedMethods { get; set; }

    /// <summary>Gets or sets the total with them.</summary>
    [JsonProperty(PropertyName = "total")]
    public PaymentItem? Total { get; set; }

    /// <summary>Gets or sets more items to show.</summary>
    [JsonProperty(PropertyName = "additionalDisplayItems")]
    public IList<PaymentItem>? AdditionalDisplayItems { get; set; }

    /// <summary>Gets or sets the data of the payment method.</summary>
    [JsonProperty(PropertyName = "data")]
    public object? Data { get; set; }
}
