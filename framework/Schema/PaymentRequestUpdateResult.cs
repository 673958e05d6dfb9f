using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a change of shipping.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestUpdateResult
{
    /// <summary>Initializes an empty <see cref="PaymentRequestUpdateResult"/>.</summary>
    public PaymentRequestUpdateResult()
    {
    }

    /// <summary>Initializes a <see cref="PaymentRequestUpdateResult"/> with its values.</summary>
    public PaymentRequestUpdateResult(PaymentDetails? details = default)
    {
        Details = details;
    }

    /// <summary>Gets or sets what is paid.</summary>
    [JsonProperty(PropertyName = "details")]
    public PaymentDetails? Details { get; set; }
}
