using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request to pay.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequest
{
    /// <summary>Initializes an empty <see cref="PaymentRequest"/>.</summary>
    public PaymentRequest()
    {
    }

    /// <summary>Initializes a <see cref="PaymentRequest"/> with its values.</summary>
    public PaymentRequest(
        string? id = default,
        IList<PaymentMethodData>? methodData = default,
        PaymentDetails? details = default,
        PaymentOptions? options = default,
        string? expires = default)
    {
        Id = id;
        MethodData = methodData;
        Details = details;
        Options = options;
        Expires = expires;
    }

    /// <summary>Gets or sets the id.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the payment methods.</summary>
    [JsonProperty(PropertyName = "methodData")]
    public IList<PaymentMethodData>? MethodData { get; set; }

    /// <summary>Gets or sets what is paid.</summary>
    [JsonProperty(PropertyName = "details")]
    public PaymentDetails? Details { get; set; }

    /// <summary>Gets or sets what is asked of the payer.</summary>
    [JsonProperty(PropertyName = "options")]
    public PaymentOptions? Options { get; set; }

    /// <summary>Gets or sets when the request expires, as an ISO 8601 duration.</summary>
    [JsonProperty(PropertyName = "expires")]
    public string? Expires { get; set; }
}
