using System.Buffers;
using System.Text;

namespace Microsoft.Rest.Serialization;

/// <summary>Writes text as UTF-8 into a rented buffer; one is kept for each thread.</summary>
internal sealed class Utf8TextWriter() : TextWriter(System.Globalization.CultureInfo.InvariantCulture)
{
    private const int LeastBytes = 1024;

    [ThreadStatic]
    private static Utf8TextWriter? _free;

    // It keeps the first half of a surrogate pair until the second comes.
    private readonly Encoder _encoder = Encoding.UTF8.GetEncoder();
    private byte[] _bytes = [];
    private int _length;
    private bool _half;

    public override Encoding Encoding => Encoding.UTF8;

    /// <summary>Takes this thread's writer, or a new one while that is taken.</summary>
    public static Utf8TextWriter Take()
    {
        var writer = _free ?? new Utf8TextWriter();
        _free = null;
        writer._bytes = ArrayPool<byte>.Shared.Rent(LeastBytes);
        return writer;
    }

    /// <summary>Returns what was written; its buffer is now the caller's.</summary>
    public RentedBytes Finish()
    {
        Encode([], flush: true);
        var written = new RentedBytes(_bytes, _length);
        _bytes = [];
        return written;
    }

    /// <summary>Makes the writer free again, whatever became of the writing.</summary>
    public void GiveBack()
    {
        if (_bytes.Length > 0)
        {
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = [];
        }

        _length = 0;
        _half = false;
        _encoder.Reset();
        _free = this;
    }

    public override void Write(char value)
    {
        if (char.IsAscii(value) && !_half && _length < _bytes.Length)
        {
            _bytes[_length++] = (byte)value;
            return;
        }

        Encode([value], flush: false);
    }

    public override void Write(char[] buffer, int index, int count) => Encode(buffer.AsSpan(index, count), flush: false);

    public override void Write(ReadOnlySpan<char> buffer) => Encode(buffer, flush: false);

    public override void Write(string? value) => Encode(value, flush: false);

    private void Encode(ReadOnlySpan<char> chars, bool flush)
    {
        // The encoder may add what it kept of the text before.
        var most = Encoding.UTF8.GetMaxByteCount(chars.Length + 1);
        if (_bytes.Length - _length < most)
        {
            var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + most));
            _bytes.AsSpan(0, _length).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(_bytes);
            _bytes = larger;
        }

        _half = chars.Length > 0 && char.IsHighSurrogate(chars[^1]);
        _length += _encoder.GetBytes(chars, _bytes.AsSpan(_length), flush);
    }
}
