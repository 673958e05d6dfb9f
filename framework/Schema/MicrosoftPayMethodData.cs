using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The data of the payment method Microsoft Pay.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class MicrosoftPayMethodData
{
    /// <summary>Initializes an empty <see cref="MicrosoftPayMethodData"/>.</summary>
    public MicrosoftPayMethodData()
    {
    }

    /// <summary>Initializes a <see cref="MicrosoftPayMethodData"/> with its values.</summary>
    public MicrosoftPayMethodData(string? merchantId = default, IList<string>? supportedNetworks = default, IList<string>? supportedTypes = default)
    {
        MerchantId = merchantId;
        SupportedNetworks = supportedNetworks;
        SupportedTypes = supportedTypes;
    }

    /// <summary>Gets or sets the merchant's id.</summary>
    [JsonProperty(PropertyName = "merchantId")]
    public string? MerchantId { get; set; }

    /// <summary>Gets or sets the networks of cards.</summary>
    [JsonProperty(PropertyName = "supportedNetworks")]
    public IList<string>? SupportedNetworks { get; set; }

    /// <summary>Gets or sets the types of cards.</summary>
    [JsonProperty(PropertyName = "supportedTypes")]
    public IList<string>? SupportedTypes { get; set; }
}
