using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>The answer to a signin/tokenExchange invoke.</summary>
public class TokenExchangeInvokeResponse
{
    /// <summary>Gets or sets the id of the exchange.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the name of the connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets why the token could not be exchanged.</summary>
    [JsonProperty(PropertyName = "failureDetail")]
    public string? FailureDetail { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }
}
