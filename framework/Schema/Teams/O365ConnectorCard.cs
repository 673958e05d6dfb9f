using Newtonsoft.Json;

namespace Microsoft.Bot.Schema.Teams;

/// <summary>A card of a connector.</summary>
public class O365ConnectorCard
{
    /// <summary>The content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.teams.card.o365connector";

    /// <summary>Initializes an empty <see cref="O365ConnectorCard"/>.</summary>
    public O365ConnectorCard()
    {
    }

    /// <summary>Initializes an <see cref="O365ConnectorCard"/> with its values.</summary>
    public O365ConnectorCard(
        string? title = default,
        string? text = default,
        string? summary = default,
        string? themeColor = default,
        IList<O365ConnectorCardSection>? sections = default,
        IList<O365ConnectorCardActionBase>? potentialAction = default)
    {
        Title = title;
        Text = text;
        Summary = summary;
        ThemeColor = themeColor;
        Sections = sections;
        PotentialAction = potentialAction;
    }

    /// <summary>Gets or sets the title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the summary.</summary>
    [JsonProperty(PropertyName = "summary")]
    public string? Summary { get; set; }

    /// <summary>Gets or sets the colour of the card.</summary>
    [JsonProperty(PropertyName = "themeColor")]
    public string? ThemeColor { get; set; }

    /// <summary>Gets or sets the sections.</summary>
    [JsonProperty(PropertyName = "sections")]
    public IList<O365ConnectorCardSection>? Sections { get; set; }

    /// <summary>Gets or sets the actions.</summary>
    [JsonProperty(PropertyName = "potentialAction")]
    public IList<O365ConnectorCardActionBase>? PotentialAction { get; set; }
}
