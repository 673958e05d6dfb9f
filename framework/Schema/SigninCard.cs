using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the user to sign in.</summary>
public class SigninCard
{
    /// <summary>The content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.signin";

    /// <summary>Initializes an empty <see cref="SigninCard"/>.</summary>
    public SigninCard()
    {
    }

    /// <summary>Initializes a <see cref="SigninCard"/> with its values.</summary>
    public SigninCard(string? text = default, IList<CardAction>? buttons = default)
    {
        Text = text;
        Buttons = buttons;
    }

    /// <summary>Returns a card with one button that opens the page to sign in at.</summary>
    public static SigninCard Create(string text, string buttonLabel, string url) =>
        new(text, [new CardAction(ActionTypes.Signin, buttonLabel, value: url)]);

    /// <summary>Gets or sets the text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction>? Buttons { get; set; }
}
