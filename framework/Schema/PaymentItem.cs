using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An item.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentItem
{
    /// <summary>Initializes an empty <see cref="PaymentItem"/>.</summary>
    public PaymentItem()
    {
    }

    /// <summary>Initializes a <see cref="PaymentItem"/> with its values.</summary>
    public PaymentItem(string? label = default, PaymentCurrencyAmount? amount = default, bool? pending = default)
    {
        Label = label;
        Amount = amount;
        Pending = pending;
    }

    /// <summary>Gets or sets the description.</summary>
    [JsonProperty(PropertyName = "label")]
    public string? Label { get; set; }

    /// <summary>Gets or sets the amount.</summary>
    [JsonProperty(PropertyName = "amount")]
    public PaymentCurrencyAmount? Amount { get; set; }

    /// <summary>Gets or sets whether the amount may still change.</summary>
    [JsonProperty(PropertyName = "pending")]
    public bool? Pending { get; set; }
}
