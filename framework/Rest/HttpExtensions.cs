namespace Microsoft.Rest;

/// <summary>Shows HTTP messages as text.</summary>
public static class HttpExtensions
{
    /// <summary>Returns the body as text, or null without a body or once it is disposed.</summary>
    public static string? AsString(this HttpContent? content)
    {
        if (content is null)
        {
            return null;
        }

        try
        {
            using var reader = new StreamReader(content.ReadAsStream());
            return reader.ReadToEnd();
        }
        catch (ObjectDisposedException)
        {
            return null;
        }
    }

    /// <summary>Returns the verb, the address, the headers and the body of a request.</summary>
    /// <exception cref="ArgumentNullException">The request is null.</exception>
    public static string AsFormattedString(this HttpRequestMessage httpRequest)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        return $"{httpRequest}{Environment.NewLine}Body:{Environment.NewLine}{{{Environment.NewLine}{httpRequest.Content.AsString()}{Environment.NewLine}}}";
    }

    /// <summary>Returns the status, the headers and the body of an answer.</summary>
    /// <exception cref="ArgumentNullException">The answer is null.</exception>
    public static string AsFormattedString(this HttpResponseMessage httpResponse)
    {
        ArgumentNullException.ThrowIfNull(httpResponse);
        return $"{httpResponse}{Environment.NewLine}Body:{Environment.NewLine}{{{Environment.NewLine}{httpResponse.Content.AsString()}{Environment.NewLine}}}";
    }
}
