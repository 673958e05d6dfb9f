namespace Microsoft.Rest.Serialization;

/// <summary>Reads the characters of an array.</summary>
internal sealed class CharsReader(char[] chars, int length) : TextReader
{
    private int _position;

    public override int Peek() => _position < length ? chars[_position] : -1;

    public override int Read() => _position < length ? chars[_position++] : -1;

    public override int Read(char[] buffer, int index, int count)
    {
        var read = Math.Min(count, length - _position);
        Array.Copy(chars, _position, buffer, index, read);
        _position += read;
        return read;
    }
}
