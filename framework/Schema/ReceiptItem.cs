using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>One line of a receipt.</summary>
public class ReceiptItem
{
    /// <summary>Initializes an empty <see cref="ReceiptItem"/>.</summary>
    public ReceiptItem()
    {
    }

    /// <summary>Initializes a <see cref="ReceiptItem"/> with its values.</summary>
    public ReceiptItem(
        string? title = default,
        string? subtitle = default,
        string? text = default,
        CardImage? image = default,
        string? price = default,
        string? quantity = default,
        CardAction? tap = default)
    {
        Title = title;
        Subtitle = subtitle;
        Text = text;
        Image = image;
        Price = price;
        Quantity = quantity;
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

    /// <summary>Gets or sets the image.</summary>
    [JsonProperty(PropertyName = "image")]
    public CardImage? Image { get; set; }

    /// <summary>Gets or sets the price with its currency.</summary>
    [JsonProperty(PropertyName = "price")]
    public string? Price { get; set; }

    /// <summary>Gets or sets the quantity.</summary>
    [JsonProperty(PropertyName = "quantity")]
    public string? Quantity { get; set; }

    /// <summary>Gets or sets what a tap on the line does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction? Tap { get; set; }
}
