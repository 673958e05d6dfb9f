namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows the bot's app ids and passwords.</summary>
public interface ICredentialProvider
{
    /// <summary>Returns whether an app id is one of the bot's.</summary>
    Task<bool> IsValidAppIdAsync(string appId);

    /// <summary>Gets the password of an app id, null when the id is not the bot's.</summary>
    Task<string?> GetAppPasswordAsync(string appId);

    /// <summary>Returns whether the bot runs without authentication.</summary>
    Task<bool> IsAuthenticationDisabledAsync();
}
