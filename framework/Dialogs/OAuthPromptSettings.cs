using Microsoft.Bot.Connector.Authentication;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How a user signs in.</summary>
public class OAuthPromptSettings
{
    /// <summary>Gets or sets the credentials for the token service, the bot's own unless set.</summary>
    [JsonIgnore]
    public AppCredentials? OAuthAppCredentials { get; set; }

    /// <summary>Gets or sets the name of the connection.</summary>
    public string? ConnectionName { get; set; }

    /// <summary>Gets or sets the title of the sign-in button.</summary>
    public string? Title { get; set; }

    /// <summary>Gets or sets the text above the button.</summary>
    public string? Text { get; set; }

    /// <summary>Gets or sets the milliseconds that signing in may take; 900,000 unless set.</summary>
    public int? Timeout { get; set; }

    /// <summary>Gets or sets a value indicating whether any message that is no magic code ends the prompt.</summary>
    public bool EndOnInvalidMessage { get; set; }

    /// <summary>Gets or sets whether the card has a link; it depends on the channel unless set.</summary>
    public bool? ShowSignInLink { get; set; }
}
