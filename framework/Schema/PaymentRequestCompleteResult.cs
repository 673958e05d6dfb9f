using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What came of a payment.</summary>
[Obsolete("Bot Framework no longer supports payments.")]
public class PaymentRequestCompleteResult
{
    /// <summary>Initializes an empty <see cref="PaymentRequestCompleteResult"/>.</summary>
    public PaymentRequestCompleteResult()
    {
    }

    /// <summary>Initializes a <see cref="PaymentRequestCompleteResult"/> with its values.</summary>
    public PaymentRequestCompleteResult(string? result = default)
    {
        Result = result;
    }

    /// <summary>Gets or sets the result.</summary>
    [JsonProperty(PropertyName = "result")]
    public string? Result { get; set; }
}
