using System.Text;

namespace EthicalBot.Bot.Channels;

/// <summary>Recognises the kinds of file that are taken by their content; what a client claims is not asked.</summary>
internal static class FileKind
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The media type, or null when the file is not taken.</summary>
    public static string? Recognise(ReadOnlySpan<byte> content) =>
        content switch
        {
            [] => null,
            [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => "image/png",
            [0xFF, 0xD8, 0xFF, ..] => "image/jpeg",
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', _, _, _, _, (byte)'W', (byte)'E', (byte)'B', (byte)'P', ..] => "image/webp",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', (byte)'-', ..] => "application/pdf",
            _ => IsText(content) ? "text/plain" : null,
        };

    private static bool IsText(ReadOnlySpan<byte> content)
    {
        // A zero byte is in every program and archive and in no text.
        if (content.Contains((byte)0))
            return false;
        try
        {
            _ = StrictUtf8.GetCharCount(content);
            return !IsMarkup(content);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    // HTML, SVG and XML all begin with an angle bracket, whatever their letters' case and what stands before it.
    private static bool IsMarkup(ReadOnlySpan<byte> text) =>
        text.StartsWith(Encoding.UTF8.Preamble) ? IsMarkup(text[Encoding.UTF8.Preamble.Length..]) : text.TrimStart(" \t\r\n\f"u8) is [(byte)'<', ..];
}
