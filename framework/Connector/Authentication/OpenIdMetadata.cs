using System.Text.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Fetches the keys that OpenID metadata names.</summary>
internal static class OpenIdMetadata
{
    private const int MaxDocumentBytes = 1 << 20;

    /// <summary>Gets the document of the keys (JWKS) that the metadata at an address names; it is empty when the metadata names none.</summary>
    /// <exception cref="Exception">A server answers with an error.</exception>
    /// <exception cref="HttpRequestException">A document cannot be had.</exception>
    /// <exception cref="JsonException">The metadata is no JSON.</exception>
    public static async Task<byte[]> GetKeysAsync(HttpClient client, string address, CancellationToken cancellationToken)
    {
        var metadataUrl = new Uri(address);
        var metadata = await GetAsync(client, metadataUrl, "endorsements", cancellationToken).ConfigureAwait(false);
        return KeysUrl(metadata, metadataUrl) is { } keysUrl
            ? await GetAsync(client, keysUrl, "web key set", cancellationToken).ConfigureAwait(false)
            : [];
    }

    private static Uri? KeysUrl(byte[] metadata, Uri metadataUrl)
    {
        if (metadata.Length == 0)
        {
            return null;
        }

        using var document = JsonDocument.Parse(metadata);

        // A document that came over TLS must not lead to one that does not.
        return document.RootElement.ValueKind == JsonValueKind.Object
            && document.RootElement.TryGetProperty("jwks_uri", out var value)
            && value.ValueKind == JsonValueKind.String
            && Uri.TryCreate(value.GetString(), UriKind.Absolute, out var url)
            && url.Scheme == metadataUrl.Scheme
            ? url
            : null;
    }

    private static async Task<byte[]> GetAsync(HttpClient client, Uri url, string what, CancellationToken cancellationToken)
    {
        using var response = await client.GetAsync(url, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
#pragma warning disable CA2201 // The SDK throws no exception of its own here, and callers may have got used to it.
            throw new Exception($"An non-success status code of {response.StatusCode} was received while fetching the {what} document.");
#pragma warning restore CA2201
        }

        await response.Content.LoadIntoBufferAsync(MaxDocumentBytes, cancellationToken).ConfigureAwait(false);
        return await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false);
    }
}
