using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks to a channel's connector over HTTP.</summary>
public partial class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient, IServiceEndpoint
{
    private WireSettings _settings;
    private IAttachments? _attachments;
    private IConversations? _conversations;

    /// <summary>Gets or sets the address of the connector.</summary>
    public Uri BaseUri { get; set; } = new("https://api.botframework.com");

    /// <summary>Gets how bodies are written.</summary>
    public JsonSerializerSettings SerializationSettings => _settings.Serialization;

    /// <summary>Gets how bodies are read.</summary>
    public JsonSerializerSettings DeserializationSettings => _settings.Deserialization;

    /// <summary>Gets what signs the requests; null for nothing.</summary>
    public ServiceClientCredentials? Credentials { get; private set; }

    /// <summary>Gets the calls about attachments.</summary>
    public virtual IAttachments Attachments => _attachments ??= new Attachments(this);

    /// <summary>Gets the calls about conversations.</summary>
    public virtual IConversations Conversations => _conversations ??= new Conversations(this);

    JsonSerializer IServiceEndpoint.Writer => _settings.Writer;

    JsonSerializer IServiceEndpoint.Reader => _settings.Reader;

    /// <summary>Puts what our requests say of their sender on a client, unless it says so already.</summary>
    public static void AddDefaultRequestHeaders(HttpClient httpClient) => SenderHeaders.AddTo(httpClient);
}
