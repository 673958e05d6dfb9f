using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An address for a system.</summary>
public class O365ConnectorCardOpenUriTarget
{
    /// <summary>Initializes an empty <see cref="O365ConnectorCardOpenUriTarget"/>.</summary>
    public O365ConnectorCardOpenUriTarget()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardOpenUriTarget"/> with its values.</summary>
    public O365ConnectorCardOpenUriTarget(string? os = default, string? uri = default)
    {
        Os = os;
        Uri = uri;
    }

    /// <summary>Gets or sets the system, default, iOS, android or windows.</summary>
    [JsonProperty(PropertyName = "os")]
    public string? Os { get; set; }

    /// <summary>Gets or sets the address.</summary>
    [JsonProperty(PropertyName = "uri")]
    public string? Uri { get; set; }
}
