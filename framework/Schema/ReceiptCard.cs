using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card with the lines of a purchase.</summary>
public class ReceiptCard
{
    /// <summary>The content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.receipt";

    /// <summary>Initializes an empty <see cref="ReceiptCard"/>.</summary>
    public ReceiptCard()
    {
    }

    /// <summary>Initializes a <see cref="ReceiptCard"/> with its values.</summary>
    public ReceiptCard(
        string? title = default,
        IList<Fact>? facts = default,
        IList<ReceiptItem>? items = default,
        CardAction? tap = default,
        string? total = default,
        string? tax = default,
        string? vat = default,
        IList<CardAction>? buttons = default)
    {
        Title = title;
        Facts = facts;
        Items = items;
        Tap = tap;
        Total = total;
        Tax = tax;
        Vat = vat;
        Buttons = buttons;
    }

    /// <summary>Gets or sets the title.</summary>
    [JsonProperty(PropertyName = "title")]
    public string? Title { get; set; }

    /// <summary>Gets or sets the facts.</summary>
    [JsonProperty(PropertyName = "facts")]
    public IList<Fact>? Facts { get; set; }

    /// <summary>Gets or sets the lines.</summary>
    [JsonProperty(PropertyName = "items")]
    public IList<ReceiptItem>? Items { get; set; }

    /// <summary>Gets or sets what a tap on the card does.</summary>
    [JsonProperty(PropertyName = "tap")]
    public CardAction? Tap { get; set; }

    /// <summary>Gets or sets the total with its currency.</summary>
    [JsonProperty(PropertyName = "total")]
    public string? Total { get; set; }

    /// <summary>Gets or sets the tax with its currency.</summary>
    [JsonProperty(PropertyName = "tax")]
    public string? Tax { get; set; }

    /// <summary>Gets or sets the value added tax with its currency.</summary>
    [JsonProperty(PropertyName = "vat")]
    public string? Vat { get; set; }

    /// <summary>Gets or sets the buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction>? Buttons { get; set; }
}
