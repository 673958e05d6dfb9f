using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>The resources that tokens are wanted for.</summary>
public class AadResourceUrls
{
    /// <summary>Initializes an empty <see cref="AadResourceUrls"/>.</summary>
    public AadResourceUrls()
    {
    }

    /// <summary>Initializes an <see cref="AadResourceUrls"/> with its values.</summary>
    public AadResourceUrls(IList<string>? resourceUrls = default)
    {
        ResourceUrls = resourceUrls;
    }

    /// <summary>Gets or sets the URLs of the resources.</summary>
    [JsonProperty(PropertyName = "resourceUrls")]
    public IList<string>? ResourceUrls { get; set; }
}
