using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>An amount of money.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentCurrencyAmount
{
    /// <summary>Initializes an empty <see cref="PaymentCurrencyAmount"/>.</summary>
    public PaymentCurrencyAmount()
    {
    }

    /// <summary>Initializes a <see cref="PaymentCurrencyAmount"/> with its values.</summary>
    public PaymentCurrencyAmount(string? currency = default, string? value = default, string? currencySystem = default)
    {
        Currency = currency;
        Value = value;
        CurrencySystem = currencySystem;
    }

    /// <summary>Gets or sets the currency.</summary>
    [JsonProperty(PropertyName = "currency")]
    public string? Currency { get; set; }

    /// <summary>Gets or sets the amount as a decimal number.</summary>
    [JsonProperty(PropertyName = "value")]
    public string? Value { get; set; }

    /// <summary>Gets or sets the system that the currency is of.</summary>
    [JsonProperty(PropertyName = "currencySystem")]
    public string? CurrencySystem { get; set; }
}
