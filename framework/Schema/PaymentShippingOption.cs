using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A way of shipping.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentShippingOption
{
    /// <summary>Initializes an empty <see cref="PaymentShippingOption"/>.</summary>
    public PaymentShippingOption()
    {
    }

    /// <summary>Initializes a <see cref="PaymentShippingOption"/> with its values.</summary>
    public PaymentShippingOption(string? id = default, string? label = default, PaymentCurrencyAmount? amount = default, bool? selected = default)
    {
        Id = id;
        Label = label;
        Amount = amount;
        Selected = selected;
    }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the description.</summary>
    [JsonProperty(PropertyName = "label")]
    public string? Label { get; set; }

    /// <summary>Gets or sets the price.</summary>
    [JsonProperty(PropertyName = "amount")]
    public PaymentCurrencyAmount? Amount { get; set; }

    /// <summary>Gets or sets whether it is chosen at first.</summary>
    [JsonProperty(PropertyName = "selected")]
    public bool? Selected { get; set; }
}
