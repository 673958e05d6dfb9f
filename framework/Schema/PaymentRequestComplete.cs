using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request that was answered.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestComplete
{
    /// <summary>Initializes an empty <see cref="PaymentRequestComplete"/>.</summary>
    public PaymentRequestComplete()
    {
    }

    /// <summary>Initializes a <see cref="PaymentRequestComplete"/> with its values.</summary>
    public PaymentRequestComplete(string? id = default, PaymentRequest? paymentRequest = default, PaymentResponse? paymentResponse = default)
    {
        Id = id;
        PaymentRequest = paymentRequest;
        PaymentResponse = paymentResponse;
    }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the request.</summary>
    [JsonProperty(PropertyName = "paymentRequest")]
    public PaymentRequest? PaymentRequest { get; set; }

    /// <summary>Gets or sets the answer.</summary>
    [JsonProperty(PropertyName = "paymentResponse")]
    public PaymentResponse? PaymentResponse { get; set; }
}
