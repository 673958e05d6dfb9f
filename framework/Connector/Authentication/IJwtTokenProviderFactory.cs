using Azure.Core;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes what gets the tokens of managed identities.</summary>
public interface IJwtTokenProviderFactory
{
    /// <summary>Makes what gets the tokens of the identity with a client id.</summary>
    TokenCredential CreateAzureServiceTokenProvider(string appId, HttpClient? customHttpClient = null);
}
