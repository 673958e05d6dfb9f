using Microsoft.Bot.Connector.Authentication;

namespace Microsoft.Bot.Connector;

/// <content>The ways to make one for a bot that has a password.</content>
public partial class ConnectorClient
{
    /// <summary>Initializes the client of a connector with a bot's app id and password.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public ConnectorClient(Uri baseUri, string? microsoftAppId = null, string? microsoftAppPassword = null, params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers: handlers)
    {
    }

    /// <summary>Initializes the client of a connector with a bot's credentials.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials? credentials, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, customHttpClient: null, addJwtTokenRefresher, handlers)
    {
    }

    /// <summary>Initializes the client of a connector with a bot's credentials and its innermost handler.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ConnectorClient(Uri baseUri, MicrosoftAppCredentials credentials, HttpClientHandler httpClientHandler, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(baseUri, credentials, httpClientHandler, handlers)
    {
    }
}
