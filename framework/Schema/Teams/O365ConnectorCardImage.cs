using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>An image.</summary>
public class O365ConnectorCardImage
{
    /// <summary>Initializes an empty <see cref="O365ConnectorCardImage"/>.</summary>
    public O365ConnectorCardImage()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardImage"/> with its values.</summary>
    public O365ConnectorCardImage(string? image = default, string? title = default)
    {
        Image = image;
        Title = title;
    }

    /// <summary>Gets or sets the address of the image.</summary>
    [JsonProperty(PropertyName = "image")]
    public string? Image { get; set; }

    /// <summary>Gets or sets the text that stands for the image.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }
}
