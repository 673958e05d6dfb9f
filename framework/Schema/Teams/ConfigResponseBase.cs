using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>The answer to a config invoke.</summary>
public class ConfigResponseBase
{
    /// <summary>Initializes a <see cref="ConfigResponseBase"/> of a type.</summary>
    protected ConfigResponseBase(string? responseType)
    {
        ResponseType = responseType;
    }

    /// <summary>Gets or sets the type of the answer.</summary>
    [JsonProperty(PropertyName = "responseType")]
    public string? ResponseType { get; set; }
}
