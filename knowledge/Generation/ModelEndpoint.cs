using System.ClientModel;
using System.ClientModel.Primitives;
using Azure.Core;
using OpenAI;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Makes the client of the configured endpoint.</summary>
internal static class ModelEndpoint
{
    /// <summary>What an identity in Microsoft Entra asks leave for.</summary>
    public const string Scope = "https://cognitiveservices.azure.com/.default";

    /// <summary>Makes it.</summary>
    /// <param name="http">What carries the calls; it must follow no redirect, which would carry the key elsewhere.</param>
    public static OpenAIClient Client(GenerationOptions options, HttpClient http, TokenCredential? credential)
    {
        var settings = new OpenAIClientOptions
        {
            Endpoint = new Uri(options.Endpoint!), // not null: asked for only with one
            Transport = new HttpClientPipelineTransport(http),
            // One thing retries and one thing counts time: ModelCalls.
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = Timeout.InfiniteTimeSpan,
            ClientLoggingOptions = new() { EnableLogging = false },
            EnableDistributedTracing = false,
        };
        // A server on this machine needs no key, and the client wants one.
        if (credential is null) return new OpenAIClient(new ApiKeyCredential(string.IsNullOrWhiteSpace(options.Key) ? "none" : options.Key), settings);
#pragma warning disable OPENAI001 // The package has no other way to take a token, and Microsoft documents this one for Azure.
        return new OpenAIClient(new BearerTokenPolicy(credential, Scope), settings);
#pragma warning restore OPENAI001
    }
}
