using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A resource that a token can be exchanged for.</summary>
public class TokenExchangeResource
{
    /// <summary>Initializes an empty <see cref="TokenExchangeResource"/>.</summary>
    public TokenExchangeResource()
    {
    }

    /// <summary>Initializes a <see cref="TokenExchangeResource"/> with its values.</summary>
    public TokenExchangeResource(string? id = default, string? uri = default, string? providerId = default)
    {
        Id = id;
        Uri = uri;
        ProviderId = providerId;
    }

    /// <summary>Gets or sets the id of the exchange.</summary>
    [JsonProperty(PropertyName = "id")]
    public string? Id { get; set; }

    /// <summary>Gets or sets the URI of the resource.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string? Uri { get; set; }

    /// <summary>Gets or sets the id of the identity provider.</summary>
    [JsonProperty(PropertyName = "providerId")]
    public string? ProviderId { get; set; }
}
