using System.Buffers;
using System.Text;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>JSON between UTF-8 bytes and objects through rented buffers, without a string or a stream between.</summary>
internal static class WireJson
{
    // The SDK sets no limit; but what is read this deep overflows the stack when it is written again.
    private const int DeepestNesting = 256;

    /// <summary>Reads and writes what goes over the wire; safe for many threads as long as nobody changes it.</summary>
    public static JsonSerializer Serializer { get; } = JsonSerializer.Create(CreateSettings(Formatting.Indented));

    /// <summary>Settings of the caller's own, which share what is known about types.</summary>
    public static JsonSerializerSettings CreateSettings(Formatting formatting) => new()
    {
        Formatting = formatting,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = ReadOnlyJsonContractResolver.Shared,
        Converters = [new Iso8601TimeSpanConverter()],
        MaxDepth = DeepestNesting,
    };

    /// <summary>Writes a value.</summary>
    public static RentedBytes Write(JsonSerializer serializer, object? value)
    {
        var text = Utf8TextWriter.Take();
        try
        {
            using (var writer = new JsonTextWriter(text) { ArrayPool = JsonCharPool.Shared, CloseOutput = false })
            {
                serializer.Serialize(writer, value);
            }

            return text.Finish();
        }
        finally
        {
            text.GiveBack();
        }
    }

    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The bytes are not such a value.</exception>
    public static T? Read<T>(JsonSerializer serializer, ReadOnlySpan<byte> utf8)
    {
        if (utf8.StartsWith(Encoding.UTF8.Preamble))
        {
            utf8 = utf8[Encoding.UTF8.Preamble.Length..];
        }

        var chars = ArrayPool<char>.Shared.Rent(Encoding.UTF8.GetMaxCharCount(utf8.Length));
        try
        {
            using var text = new CharsReader(chars, Encoding.UTF8.GetChars(utf8, chars));
            using var reader = new JsonTextReader(text) { ArrayPool = JsonCharPool.Shared };
            return serializer.Deserialize<T>(reader);
        }
        finally
        {
            ArrayPool<char>.Shared.Return(chars);
        }
    }

    /// <summary>Reads a stream to its end.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="length">How many bytes are expected; zero when nobody knows.</param>
    /// <param name="cancellationToken">Ends the reading.</param>
    public static async ValueTask<RentedBytes> ReadToEndAsync(Stream stream, long length, CancellationToken cancellationToken)
    {
        const int least = 1024;
        const int mostBelieved = 1024 * 1024;

        // One more than announced, so that the read that finds the end needs no larger buffer.
        var bytes = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(length + 1, least, mostBelieved));
        var filled = 0;
        try
        {
            while (await stream.ReadAsync(bytes.AsMemory(filled), cancellationToken).ConfigureAwait(false) is > 0 and var read)
            {
                filled += read;
                if (filled == bytes.Length)
                {
                    var larger = ArrayPool<byte>.Shared.Rent(bytes.Length * 2);
                    bytes.CopyTo(larger, 0);
                    ArrayPool<byte>.Shared.Return(bytes);
                    bytes = larger;
                }
            }
        }
        catch
        {
            ArrayPool<byte>.Shared.Return(bytes);
            throw;
        }

        return new RentedBytes(bytes, filled);
    }
}
