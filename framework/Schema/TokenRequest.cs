using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A request for a token.</summary>
public class TokenRequest
{
    /// <summary>Initializes an empty <see cref="TokenRequest"/>.</summary>
    public TokenRequest()
    {
    }

    /// <summary>Initializes a <see cref="TokenRequest"/> with its values.</summary>
    public TokenRequest(string? provider = default, IDictionary<string, object>? settings = default)
    {
        Provider = provider;
        Settings = settings;
    }

    /// <summary>Gets or sets the provider to ask.</summary>
    [JsonProperty(PropertyName = "provider")]
    public string? Provider { get; set; }

    /// <summary>Gets or sets the settings of the provider.</summary>
    [JsonProperty(PropertyName = "settings")]
    public IDictionary<string, object>? Settings { get; set; }
}
