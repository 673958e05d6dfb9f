using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>Speaks to a channel's connector.</summary>
public interface IConnectorClient : IDisposable
{
    /// <summary>Gets or sets the address of the connector.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Gets how bodies are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>Gets how bodies are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Gets what signs the requests; null for nothing.</summary>
    ServiceClientCredentials? Credentials { get; }

    /// <summary>Gets the calls about attachments.</summary>
    IAttachments Attachments { get; }

    /// <summary>Gets the calls about conversations.</summary>
    IConversations Conversations { get; }
}
