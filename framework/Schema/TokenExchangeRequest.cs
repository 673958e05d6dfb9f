using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request to exchange a token.</summary>
public class TokenExchangeRequest
{
    /// <summary>Gets or sets the URI of the resource.</summary>
    [JsonProperty("uri")]
    public string? Uri { get; set; }

    /// <summary>Gets or sets the token to exchange.</summary>
    [JsonProperty("token")]
    public string? Token { get; set; }
}
