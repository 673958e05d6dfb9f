using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A button or a tap.</summary>
public class CardAction
{
    /// <summary>Initializes an empty <see cref="CardAction"/>.</summary>
    public CardAction()
    {
    }

    /// <summary>Initializes a <see cref="CardAction"/> with its values.</summary>
    public CardAction(
        string? type = default,
        string? title = default,
        string? image = default,
        string? text = default,
        string? displayText = default,
        object? value = default,
        object? channelData = default,
        string? imageAltText = default)
    {
        // Required on the wire, so not declared as nullable; whoever leaves it out here sets the property.
        Type = type!;
        Title = title;
        Image = image;
        Text = text;
        DisplayText = displayText;
        Value = value;
        ChannelData = channelData;
        ImageAltText = imageAltText;
    }

    /// <summary>Initializes a <see cref="CardAction"/> with its values but the text for the image.</summary>
    public CardAction(string? type, string? title, string? image, string? text, string? displayText, object? value, object? channelData)
        : this(type, title, image, text, displayText, value, channelData, imageAltText: null)
    {
    }

    /// <summary>Gets or sets the kind of action, one of <see cref="ActionTypes"/>.</summary>
    [JsonProperty(PropertyName = "type")]
    public string Type { get; set; } = null!; // Required on the wire.

    /// <summary>Gets or sets the text of the button.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the address of an image for the button.</summary>
    [JsonProperty(PropertyName = "image")]
    public string? Image { get; set; }

    /// <summary>Gets or sets the text that is sent.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the text that is shown in the feed when the button is pressed.</summary>
    [JsonProperty(PropertyName = "displayText")]
    public string? DisplayText { get; set; }

    /// <summary>Gets or sets the value that is sent.</summary>
    [JsonProperty(PropertyName = "value")]
    public object? Value { get; set; }

    /// <summary>Gets or sets what only this channel understands.</summary>
    [JsonProperty(PropertyName = "channelData")]
    public object? ChannelData { get; set; }

    /// <summary>Gets or sets the text that stands for the image.</summary>
    [JsonProperty(PropertyName = "imageAltText")]
    public string? ImageAltText { get; set; }
}
