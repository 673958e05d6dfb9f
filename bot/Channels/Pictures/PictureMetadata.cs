namespace EthicalBot.Bot.Channels.Pictures;

/// <summary>Takes out of a picture what its camera or program wrote about it: place, time, device, owner, remarks, previews.</summary>
internal static class PictureMetadata
{
    /// <summary>The same picture without them; null when it cannot be read to its end, so that nobody can say what is in it. Other kinds of file come back as they are.</summary>
    public static ReadOnlyMemory<byte>? Remove(string kind, ReadOnlyMemory<byte> content) => kind switch
    {
        "image/jpeg" => JpegMetadata.Remove(content.Span),
        "image/png" => PngMetadata.Remove(content.Span),
        "image/webp" => WebpMetadata.Remove(content.Span),
        _ => content,
    };

    /// <summary>What a part of a file gives when there is nothing to give: written out, because null as bytes is "empty" to the compiler.</summary>
    public static ReadOnlyMemory<byte>? Unreadable => null;
}
