using Microsoft.Rest;

namespace Microsoft.Bot.Connector;

/// <content>The ways to make one.</content>
public partial class ConnectorClient
{
    /// <summary>Initializes the client of a connector with credentials and an HTTP client, which ends with it.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, HttpClient? customHttpClient, bool addJwtTokenRefresher = true, params DelegatingHandler[] handlers)
        : this(customHttpClient, true)
    {
        if (customHttpClient is null && handlers is { Length: > 0 })
        {
            InitializeHttpClient(HttpClientHandler!, handlers); // The base has just made one.
        }

        Initialize(baseUri, credentials);
    }

    /// <summary>Initializes the client of a connector with credentials and an HTTP client, which ends with it when that is wished.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, HttpClient? customHttpClient, bool disposeHttpClient)
        : this(customHttpClient, disposeHttpClient) => Initialize(baseUri, credentials);

    /// <summary>Initializes the client with credentials.</summary>
    /// <exception cref="ArgumentNullException">The credentials are null.</exception>
    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers) => Initialize(BaseUri, Required(credentials));

    /// <summary>Initializes the client with credentials and its innermost handler.</summary>
    /// <exception cref="ArgumentNullException">The credentials are null.</exception>
    public ConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => Initialize(BaseUri, Required(credentials));

    /// <summary>Initializes the client of a connector with credentials.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers) => Initialize(baseUri, Required(credentials));

    /// <summary>Initializes the client of a connector with credentials and its innermost handler.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => Initialize(baseUri, Required(credentials));

    /// <summary>Initializes the client with an HTTP client.</summary>
    protected ConnectorClient(HttpClient? httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient) => AddDefaultRequestHeaders(HttpClient);

    /// <summary>Initializes the client with handlers.</summary>
    protected ConnectorClient(params DelegatingHandler[] handlers)
        : base(handlers) => AddDefaultRequestHeaders(HttpClient);

    /// <summary>Initializes the client with its innermost handler and those before it.</summary>
    protected ConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers) => AddDefaultRequestHeaders(HttpClient);

    /// <summary>Initializes the client of a connector with handlers.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    protected ConnectorClient(Uri baseUri, params DelegatingHandler[] handlers)
        : this(handlers) => Initialize(baseUri, null);

    /// <summary>Initializes the client of a connector with its innermost handler and those before it.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    protected ConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => Initialize(baseUri, null);

    private static ServiceClientCredentials Required(ServiceClientCredentials credentials) =>
        credentials ?? throw new ArgumentNullException(nameof(credentials));

    private void Initialize(Uri baseUri, ServiceClientCredentials? credentials)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        credentials?.InitializeServiceClient(this);
    }
}
