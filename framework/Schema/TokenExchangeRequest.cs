using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request to exchange a token.</summary>
public class TokenExchangeRequest
{
    /// <summary>Initializes an empty <see cref="TokenExchangeRequest"/>.</summary>
    public TokenExchangeRequest()
    {
    }

    /// <summary>Initializes a <see cref="TokenExchangeRequest"/> with its values.</summary>
    public TokenExchangeRequest(string? uri = default, string? token = default)
    {
        Uri = uri;
        Token = token;
    }

    /// <summary>Gets or sets the URI of the resource that the token is wanted for.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string? Uri { get; set; }

    /// <summary>Gets or sets the token to exchange.</summary>
    [JsonProperty(PropertyName = "token")]
    public string? Token { get; set; }
}
