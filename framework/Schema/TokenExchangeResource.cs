using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A resource for an exchange of tokens.</summary>
public class TokenExchangeResource
{
    /// <summary>Gets or sets the id.</summary>
    [JsonProperty("id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the URI.</summary>
    [JsonProperty("uri")]
    public string? Uri { get; set; }

    /// <summary>Gets or sets the provider's id.</summary>
    [JsonProperty("providerId")]
    public string? ProviderId { get; set; }
}
