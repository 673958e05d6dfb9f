using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A section of a connector card.</summary>
public class O365ConnectorCardSection
{
    /// <summary>Initializes an empty <see cref="O365ConnectorCardSection"/>.</summary>
    public O365ConnectorCardSection()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCardSection"/> with its values.</summary>
    public O365ConnectorCardSection(
        string? title = default,
        string? text = default,
        string? activityTitle = default,
        string? activitySubtitle = default,
        string? activityText = default,
        string? activityImage = default,
        string? activityImageType = default,
        bool? markdown = default,
        IList<O365ConnectorCardFact>? facts = default,
        IList<O365ConnectorCardImage>? images = default,
        IList<O365ConnectorCardActionBase>? potentialAction = default)
    {
        Title = title;
        Text = text;
        ActivityTitle = activityTitle;
        ActivitySubtitle = activitySubtitle;
        ActivityText = activityText;
        ActivityImage = activityImage;
        ActivityImageType = activityImageType;
        Markdown = markdown;
        Facts = facts;
        Images = images;
        PotentialAction = potentialAction;
    }

    /// <summary>Gets or sets the title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the title of the activity.</summary>
    [JsonProperty(PropertyName = "activityTitle")]
    public string? ActivityTitle { get; set; }

    /// <summary>Gets or sets the subtitle of the activity.</summary>
    [JsonProperty(PropertyName = "activitySubtitle")]
    public string? ActivitySubtitle { get; set; }

    /// <summary>Gets or sets the text of the activity.</summary>
    [JsonProperty(PropertyName = "activityText")]
    public string? ActivityText { get; set; }

    /// <summary>Gets or sets the address of the image of the activity.</summary>
    [JsonProperty(PropertyName = "activityImage")]
    public string? ActivityImage { get; set; }

    /// <summary>Gets or sets how the image is cut, avatar or article.</summary>
    [JsonProperty(PropertyName = "activityImageType")]
    public string? ActivityImageType { get; set; }

    /// <summary>Gets or sets whether the texts are Markdown.</summary>
    [JsonProperty(PropertyName = "markdown")]
    public bool? Markdown { get; set; }

    /// <summary>Gets or sets the facts.</summary>
    [JsonProperty(PropertyName = "facts")]
    public IList<O365ConnectorCardFact>? Facts { get; set; }

    /// <summary>Gets or sets the images.</summary>
    [JsonProperty(PropertyName = "images")]
    public IList<O365ConnectorCardImage>? Images { get; set; }

    /// <summary>Gets or sets the actions.</summary>
    [JsonProperty(PropertyName = "potentialAction")]
    public IList<O365ConnectorCardActionBase>? PotentialAction { get; set; }
}
