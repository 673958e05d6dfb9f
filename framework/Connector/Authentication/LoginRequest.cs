namespace Microsoft.Bot.Connector.Authentication;

/// <summary>For whom and where tokens are asked.</summary>
internal readonly record struct LoginRequest(string? Audience, string? Endpoint, bool ValidateAuthority)
{
    // In public Azure the tenant may differ: that of the bot or of the Bot Framework.
    public bool IsPublicCloud => Endpoint is null || Endpoint.StartsWith("https://login.microsoftonline.com/", StringComparison.OrdinalIgnoreCase);

    public bool IsGovernment => string.Equals(Endpoint, GovernmentAuthenticationConstants.ToChannelFromBotLoginUrl, StringComparison.OrdinalIgnoreCase);
}
