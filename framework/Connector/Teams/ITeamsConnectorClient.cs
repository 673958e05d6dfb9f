using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Teams;

/// <summary>Speaks to the connector of Microsoft Teams about what only Teams has.</summary>
public interface ITeamsConnectorClient : IDisposable
{
    /// <summary>Gets or sets the address of the connector.</summary>
    Uri BaseUri { get; set; }

    /// <summary>Gets how bodies are written.</summary>
    JsonSerializerSettings SerializationSettings { get; }

    /// <summary>Gets how bodies are read.</summary>
    JsonSerializerSettings DeserializationSettings { get; }

    /// <summary>Gets what signs the requests; null for nothing.</summary>
    ServiceClientCredentials? Credentials { get; }

    /// <summary>Gets the calls about teams and meetings.</summary>
    ITeamsOperations Teams { get; }
}
