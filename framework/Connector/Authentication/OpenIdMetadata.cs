using System.Net;
using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches the keys that OpenID metadata names.</summary>
internal static class OpenIdMetadata
{
    private const int MaxDocumentBytes = 1 << 20;

    /// <summary>Gets the document of the keys (JWKS) that the metadata at an address names.</summary>
    /// <exception cref="HttpRequestException">A document cannot be had.</exception>
    /// <exception cref="JsonException">The metadata is no JSON object or names no keys.</exception>
    public static async Task<byte[]> GetKeysAsync(HttpClient client, string address, CancellationToken cancellationToken)
    {
        var metadataUrl = new Uri(address);
        var metadata = await GetAsync(client, metadataUrl, cancellationToken).ConfigureAwait(false);
        return await GetAsync(client, KeysUrl(metadata, metadataUrl), cancellationToken).ConfigureAwait(false);
    }

    private static Uri KeysUrl(byte[] metadata, Uri metadataUrl)
    {
        using var document = JsonDocument.Parse(metadata);

        // A document that came over TLS must not lead to one that does not.
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("jwks_uri", out var value)
            && value.ValueKind == JsonValueKind.String
            && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var url)
            && url.Scheme == metadataUrl.Scheme
            ? url
            : throw new JsonException($"The OpenID metadata at {metadataUrl} names no jwks_uri.");
    }

    private static async Task<byte[]> GetAsync(HttpClient client, Uri url, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (response.StatusCode != HttpStatusCode.OK)
        {
            throw new HttpRequestException($"An non-success status code of {response.StatusCode} was received while fetching the endorsements document.", null, response.StatusCode);
        }

        await response.Content.LoadIntoBufferAsync(MaxDocumentBytes, cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
    }
}
