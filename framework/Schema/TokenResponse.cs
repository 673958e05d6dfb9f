using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>A user's token.</summary>
public class TokenResponse
{
    /// <summary>Initializes an empty <see cref="TokenResponse"/>.</summary>
    public TokenResponse()
    {
    }

    /// <summary>Initializes a <see cref="TokenResponse"/> with its values.</summary>
    public TokenResponse(string? channelId = default, string? connectionName = default, string? token = default, string? expiration = default)
    {
        ChannelId = channelId;
        ConnectionName = connectionName;
        Token = token;
        Expiration = expiration;
    }

    /// <summary>Gets or sets the channel.</summary>
    [JsonProperty(PropertyName = "channelId")]
    public string? ChannelId { get; set; }

    /// <summary>Gets or sets the name of the connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets the token.</summary>
    [JsonProperty(PropertyName = "token")]
    public string? Token { get; set; }

    /// <summary>Gets or sets when the token expires.</summary>
    [JsonProperty(PropertyName = "expiration")]
    public string? Expiration { get; set; }

    /// <summary>Gets or sets the members that this type does not name; they survive a round trip.</summary>
    [JsonExtensionData(ReadData = true, WriteData = true)]
    public JObject Properties { get => field ??= []; set; }
}
