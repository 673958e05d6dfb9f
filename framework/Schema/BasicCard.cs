using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with title, text, images and buttons.</summary>
public class BasicCard
{
    /// <summary>Initializes an empty <see cref="BasicCard"/>.</summary>
    public BasicCard()
    {
    }

    /// <summary>Initializes a <see cref="BasicCard"/> with its values.</summary>
    public BasicCard(
        string? title = default,
        string? subtitle = default,
        string? text = default,
        IList<CardImage>? images = default,
        IList<CardAction>? buttons = default,
        CardAction? tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Images = images;
        Buttons = buttons;
        Tap = tap;
    }

    /// <summary>Gets or sets the title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the subtitle.</summary>
    [JsonProperty(PropertyName = "subtitle")]
    public string? Subtitle { get; set; }

    /// <summary>Gets or sets the text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the images.</summary>
    [JsonProperty(PropertyName = "images")]
    public IList<CardImage>? Images { get; set; }

    /// <summary>Gets or sets the buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>Gets or sets what a tap on the card does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction? Tap { get; set; }
}
