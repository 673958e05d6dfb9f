using System.Text;
using Microsoft.IdentityModel.Protocols;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Gets for each signing key the channels that it is endorsed for.</summary>
public sealed class EndorsementsRetriever : IDocumentRetriever, IConfigurationRetriever<IDictionary<string, HashSet<string>>>
{
    private readonly HttpClient _httpClient;

    /// <summary>Initializes a retriever.</summary>
    /// <exception cref="ArgumentNullException">The client is null.</exception>
    public EndorsementsRetriever(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        _httpClient = httpClient;
    }

    /// <summary>Gets the endorsements by key id from the document at an address, empty when there is none.</summary>
    /// <exception cref="ArgumentNullException">The address or the retriever is null.</exception>
    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(string address, IDocumentRetriever retriever, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);
        var endorsements = new Dictionary<string, HashSet<string>>();
        var document = await retriever.GetDocumentAsync(address, cancel).ConfigureAwait(false);
        if (string.IsNullOrEmpty(document) || JObject.Parse(document)["keys"] is not JArray keys)
        {
            return endorsements;
        }

        foreach (var key in keys.OfType<JObject>())
        {
            if (key.Value<string>(AuthenticationConstants.KeyIdHeader) is { Length: > 0 } id && key["endorsements"] is JArray list)
            {
                endorsements[id] = [.. list.Values<string>().OfType<string>()];
            }
        }

        return endorsements;
    }

    /// <summary>Gets the document of the keys that the metadata at an address names; it is empty when the metadata names none.</summary>
    /// <exception cref="ArgumentNullException">The address is null.</exception>
    /// <exception cref="Exception">A server answers with an error.</exception>
    /// <exception cref="HttpRequestException">A document cannot be had.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(address);
        return Encoding.UTF8.GetString(await OpenIdMetadata.GetKeysAsync(_httpClient, address, cancel).ConfigureAwait(false));
    }
}
