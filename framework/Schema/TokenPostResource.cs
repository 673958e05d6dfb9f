using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A resource that a token can be posted to.</summary>
public class TokenPostResource
{
    /// <summary>Initializes an empty <see cref="TokenPostResource"/>.</summary>
    public TokenPostResource()
    {
    }

    /// <summary>Initializes a <see cref="TokenPostResource"/> with its values.</summary>
    public TokenPostResource(string? sasUrl = default)
    {
        SasUrl = sasUrl;
    }

    /// <summary>Gets or sets the shared access signature URL to post to.</summary>
    [JsonProperty(PropertyName = "sasUrl")]
    public string? SasUrl { get; set; }
}
