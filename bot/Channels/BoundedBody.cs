namespace EthicalBot.Bot.Channels;

/// <summary>Reads a body up to a limit, so that nobody fills the memory.</summary>
internal static class BoundedBody
{
    /// <summary>The request's body, or null when it has more bytes than that.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(HttpRequest request, int most, CancellationToken cancellationToken) =>
        request.ContentLength > most ? null : await ReadAsync(request.Body, most, cancellationToken);

    /// <summary>What the stream holds, or null when it is more than that.</summary>
    public static async Task<ReadOnlyMemory<byte>?> ReadAsync(Stream body, int most, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream();
        var buffer = new byte[8192];
        int read;
        while ((read = await body.ReadAsync(buffer, cancellationToken)) > 0)
        {
            if (content.Length + read > most)
                return null;
            content.Write(buffer, 0, read);
        }

        return content.ToArray();
    }
}
