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
            return !content.StartsWith("<!DOCTYPE"u8) && !content.StartsWith("<html"u8) && !content.StartsWith("<svg"u8);
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }
}
