using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>How a user can sign in.</summary>
public class SignInResource
{
    /// <summary>Initializes an empty <see cref="SignInResource"/>.</summary>
    public SignInResource()
    {
    }

    /// <summary>Initializes a <see cref="SignInResource"/> with its values.</summary>
    public SignInResource(
        string? signInLink = default,
        TokenExchangeResource? tokenExchangeResource = default,
        TokenPostResource? tokenPostResource = default)
    {
        SignInLink = signInLink;
        TokenExchangeResource = tokenExchangeResource;
        TokenPostResource = tokenPostResource;
    }

    /// <summary>Gets or sets the address to sign in at.</summary>
    [JsonProperty(PropertyName = "signInLink")]
    public string? SignInLink { get; set; }

    /// <summary>Gets or sets the resource to exchange a token for.</summary>
    [JsonProperty(PropertyName = "tokenExchangeResource")]
    public TokenExchangeResource? TokenExchangeResource { get; set; }

    /// <summary>Gets or sets the resource to post a token to.</summary>
    [JsonProperty(PropertyName = "tokenPostResource")]
    public TokenPostResource? TokenPostResource { get; set; }
}
