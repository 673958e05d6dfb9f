using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>What a user needs to sign in.</summary>
public class SignInResource
{
    /// <summary>Gets or sets the link to sign in.</summary>
    [JsonProperty("signInLink")]
    public string? SignInLink { get; set; }

    /// <summary>Gets or sets the resource for an exchange of tokens.</summary>
    [JsonProperty("tokenExchangeResource")]
    public TokenExchangeResource? TokenExchangeResource { get; set; }
}
