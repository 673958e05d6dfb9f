using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Speaks to the connector of Microsoft Teams over HTTP.</summary>
public partial class TeamsConnectorClient : ServiceClient<TeamsConnectorClient>, ITeamsConnectorClient, IServiceEndpoint
{
    private WireSettings _settings;
    private ITeamsOperations? _teams;

    /// <summary>Initializes the client with credentials.</summary>
    /// <exception cref="ArgumentNullException">The credentials are null.</exception>
    public TeamsConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        Initialize(BaseUri, credentials);
    }

    /// <summary>Initializes the client with credentials and its innermost handler.</summary>
    /// <exception cref="ArgumentNullException">The credentials are null.</exception>
    public TeamsConnectorClient(ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        Initialize(BaseUri, credentials);
    }

    /// <summary>Initializes the client of a connector with credentials.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        Initialize(baseUri, credentials);
    }

    /// <summary>Initializes the client of a connector with credentials and its innermost handler.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        Initialize(baseUri, credentials);
    }

    /// <summary>Initializes the client of a connector with credentials and an HTTP client, which ends with it when that is wished.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    public TeamsConnectorClient(Uri baseUri, ServiceClientCredentials? credentials, HttpClient? httpClient, bool disposeHttpClient = true)
        : this(httpClient, disposeHttpClient) => Initialize(baseUri, credentials);

    /// <summary>Initializes the client with an HTTP client.</summary>
    protected TeamsConnectorClient(HttpClient? httpClient, bool disposeHttpClient)
        : base(httpClient, disposeHttpClient) => SenderHeaders.AddTo(HttpClient);

    /// <summary>Initializes the client with handlers.</summary>
    protected TeamsConnectorClient(params DelegatingHandler[] handlers)
        : base(handlers) => SenderHeaders.AddTo(HttpClient);

    /// <summary>Initializes the client with its innermost handler and those before it.</summary>
    protected TeamsConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers) => SenderHeaders.AddTo(HttpClient);

    /// <summary>Initializes the client of a connector with handlers.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    protected TeamsConnectorClient(Uri baseUri, params DelegatingHandler[] handlers)
        : this(handlers) => Initialize(baseUri, null);

    /// <summary>Initializes the client of a connector with its innermost handler and those before it.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    protected TeamsConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => Initialize(baseUri, null);

    /// <summary>Gets or sets the address of the connector.</summary>
    public Uri BaseUri { get; set; } = new("https://api.botframework.com");

    /// <summary>Gets how bodies are written.</summary>
    public JsonSerializerSettings SerializationSettings => _settings.Serialization;

    /// <summary>Gets how bodies are read.</summary>
    public JsonSerializerSettings DeserializationSettings => _settings.Deserialization;

    /// <summary>Gets what signs the requests; null for nothing.</summary>
    public ServiceClientCredentials? Credentials { get; private set; }

    /// <summary>Gets the calls about teams and meetings.</summary>
    public virtual ITeamsOperations Teams => _teams ??= new TeamsOperations(this);

    JsonSerializer IServiceEndpoint.Writer => _settings.Writer;

    JsonSerializer IServiceEndpoint.Reader => _settings.Reader;

    private void Initialize(Uri baseUri, ServiceClientCredentials? credentials)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
        Credentials = credentials;
        credentials?.InitializeServiceClient(this);
    }
}
