using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>What a call needs to know of the client that makes it.</summary>
internal interface IServiceEndpoint
{
    HttpClient HttpClient { get; }

    Uri BaseUri { get; }

    ServiceClientCredentials? Credentials { get; }

    JsonSerializer Writer { get; }

    JsonSerializer Reader { get; }
}
