using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A payment method and its data.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentMethodData
{
    /// <summary>Initializes an empty <see cref="PaymentMethodData"/>.</summary>
    public PaymentMethodData()
    {
    }

    /// <summary>Initializes a <see cref="PaymentMethodData"/> with its values.</summary>
    public PaymentMethodData(IList<string>? supportedMethods = default, object? data = default)
    {
        SupportedMethods = supportedMethods;
        Data = data;
    }

    /// <summary>Gets or sets the payment methods.</summary>
    [JsonProperty(PropertyName = "supportedMethods")]
    public IList<string>? SupportedMethods { get; set; }

    /// <summary>Gets or sets the data.</summary>
    [JsonProperty(PropertyName = "data")]
    public object? Data { get; set; }
}
