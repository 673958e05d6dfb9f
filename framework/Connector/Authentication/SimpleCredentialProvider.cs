namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Knows one app id and its password.</summary>
public class SimpleCredentialProvider : ICredentialProvider
{
    /// <summary>Initializes a provider without an app id.</summary>
    public SimpleCredentialProvider()
    {
    }

    /// <summary>Initializes a provider of an app id and its password.</summary>
    public SimpleCredentialProvider(string? appId, string? password)
    {
        AppId = appId;
        Password = password;
    }

    /// <summary>Gets or sets the app id.</summary>
    public string? AppId { get; set; }

    /// <summary>Gets or sets the password.</summary>
    public string? Password { get; set; }

    /// <summary>Returns whether an app id is the bot's.</summary>
    public Task<bool> IsValidAppIdAsync(string appId) => Task.FromResult(appId == AppId);

    /// <summary>Gets the password of an app id, null when the id is not the bot's.</summary>
    public Task<string?> GetAppPasswordAsync(string appId) => Task.FromResult(appId == AppId ? Password : null);

    /// <summary>Returns whether there is no app id.</summary>
    public Task<bool> IsAuthenticationDisabledAsync() => Task.FromResult(string.IsNullOrEmpty(AppId));
}
