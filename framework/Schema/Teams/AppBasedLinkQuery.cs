using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A request to unfurl a link.</summary>
public class AppBasedLinkQuery
{
    /// <summary>Initializes an empty <see cref="AppBasedLinkQuery"/>.</summary>
    public AppBasedLinkQuery()
    {
    }

    /// <summary>Initializes an <see cref="AppBasedLinkQuery"/> with its values.</summary>
    public AppBasedLinkQuery(string? url = default)
    {
        Url = url;
    }

    /// <summary>Gets or sets the link.</summary>
    [JsonProperty(PropertyName = "url")]
    public string? Url { get; set; }

    /// <summary>Gets or sets the state of a sign-in that came before.</summary>
    [JsonProperty(PropertyName = "state")]
    public string? State { get; set; }
}
