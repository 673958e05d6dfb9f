using System.Buffers;

namespace Microsoft.Rest.Serialization;

/// <summary>Bytes in a buffer that goes back to the pool once; who holds it disposes it.</summary>
internal struct RentedBytes(byte[] buffer, int length) : IDisposable
{
    private byte[]? _buffer = buffer;

    public readonly ReadOnlyMemory<byte> Memory => _buffer.AsMemory(0, length);

    public readonly ReadOnlySpan<byte> Span => _buffer.AsSpan(0, length);

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _buffer, null) is { } buffer)
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }
}
