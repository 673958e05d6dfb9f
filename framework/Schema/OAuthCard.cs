using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

/// <summary>A card that asks the user to sign in through a connection.</summary>
public class OAuthCard
{
    /// <summary>The content type of an attachment that holds this card.</summary>
    public const string ContentType = "application/vnd.microsoft.card.oauth";

    /// <summary>Initializes an empty <see cref="OAuthCard"/>.</summary>
    public OAuthCard()
    {
    }

    /// <summary>Initializes an <see cref="OAuthCard"/> with its values.</summary>
    public OAuthCard(string? text = default, string? connectionName = default, IList<CardAction>? buttons = default)
    {
        Text = text;
        ConnectionName = connectionName;
        Buttons = buttons;
    }

    /// <summary>Gets or sets the text.</summary>
    [JsonProperty(PropertyName = "text")]
    public string? Text { get; set; }

    /// <summary>Gets or sets the name of the connection.</summary>
    [JsonProperty(PropertyName = "connectionName")]
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets the buttons.</summary>
    [JsonProperty(PropertyName = "buttons")]
    public IList<CardAction>? Buttons { get; set; }

    /// <summary>Gets or sets the resource to exchange a token for, which makes the sign-in single.</summary>
    [JsonProperty(PropertyName = "tokenExchangeResource")]
    public TokenExchangeResource? TokenExchangeResource { get; set; }

    /// <summary>Gets or sets the resource to post a token to.</summary>
    [JsonProperty(PropertyName = "tokenPostResource")]
    public TokenPostResource? TokenPostResource { get; set; }
}
