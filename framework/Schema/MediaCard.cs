using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that plays media.</summary>
public class MediaCard
{
    /// <summary>Initializes an empty <see cref="MediaCard"/>.</summary>
    public MediaCard()
    {
    }

    /// <summary>Initializes a <see cref="MediaCard"/> with its values.</summary>
    public MediaCard(
        string? title = default,
        string? subtitle = default,
        string? text = default,
        ThumbnailUrl? image = default,
        IList<MediaUrl>? media = default,
        IList<CardAction>? buttons = default,
        bool? shareable = default,
        bool? autoloop = default,
        bool? autostart = default,
        string? aspect = default,
        string? duration = default,
        object? value = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Media = media;
        Buttons = buttons;
        Shareable = shareable;
        Autoloop = autoloop;
        Autostart = autostart;
        Aspect = aspect;
        Duration = duration;
        Value = value;
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

    /// <summary>Gets or sets the placeholder image.</summary>
    [JsonProperty(PropertyName = "image")]
    public ThumbnailUrl? Image { get; set; }

    /// <summary>Gets or sets the media, one content in several formats.</summary>
    [JsonProperty(PropertyName = "media")]
    public IList<MediaUrl>? Media { get; set; }

    /// <summary>Gets or sets the buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>Gets or sets whether the content may be shared.</summary>
    [JsonProperty(PropertyName = "shareable")]
    public bool? Shareable { get; set; }

    /// <summary>Gets or sets whether the content starts again at its end.</summary>
    [JsonProperty(PropertyName = "autoloop")]
    public bool? Autoloop { get; set; }

    /// <summary>Gets or sets whether the content starts by itself.</summary>
    [JsonProperty(PropertyName = "autostart")]
    public bool? Autostart { get; set; }

    /// <summary>Gets or sets the aspect ratio, 16:9 or 4:3.</summary>
    [JsonProperty(PropertyName = "aspect")]
    public string? Aspect { get; set; }

    /// <summary>Gets or sets the length as an ISO 8601 duration.</summary>
    [JsonProperty(PropertyName = "duration")]
    public string? Duration { get; set; }

    /// <summary>Gets or sets a supplementary value.</summary>
    [JsonProperty(PropertyName = "value")]
    public object? Value { get; set; }
}
