namespace Microsoft.Bot.Connector.Authentication;

/// <summary>For whom and where tokens are asked.</summary>
internal readonly record struct LoginRequest(string? Audience, string? Endpoint, bool ValidateAuthority)
{
    // In public Azure the tenant may differ: that of the bot or of the Bot Framework.
    public bool IsPublicCloud =>
        string.IsNullOrEmpty(Endpoint)
        || (Uri.TryCreate(Endpoint, UriKind.Absolute, out var url) && url is { Scheme: "https", Host: "login.microsoftonline.com" });

    public bool IsGovernment => string.Equals(Endpoint, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, StringComparison.OrdinalIgnoreCase);
}
