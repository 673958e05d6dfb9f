using System.Net;
using Microsoft.Rest.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>A JSON body of a known length in a rented buffer.</summary>
internal sealed class JsonBytesContent : HttpContent
{
    private RentedBytes _bytes;
    private int _length;
    private int _copying;

    public JsonBytesContent(RentedBytes bytes)
    {
        _bytes = bytes;
        _length = bytes.Memory.Length;
        Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        Interlocked.Increment(ref _copying);
        await stream.WriteAsync(_bytes.Memory, cancellationToken).ConfigureAwait(false);
        Interlocked.Decrement(ref _copying);
    }

    protected override void SerializeToStream(Stream stream, TransportContext? context, CancellationToken cancellationToken) => stream.Write(_bytes.Span);

    protected override bool TryComputeLength(out long length)
    {
        length = _length;
        return true;
    }

    protected override void Dispose(bool disposing)
    {
        // A buffer that may still be on its way out is left to the collector: lent again, it would send what is another's.
        if (disposing && Volatile.Read(ref _copying) == 0)
        {
            _bytes.Dispose();
            _bytes = default;
        }

        base.Dispose(disposing);
    }
}
