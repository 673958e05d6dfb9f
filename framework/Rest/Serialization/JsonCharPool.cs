using System.Buffers;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Lends Newtonsoft's readers and writers their buffers.</summary>
internal sealed class JsonCharPool : IArrayPool<char>
{
    public static JsonCharPool Shared { get; } = new();

    public char[] Rent(int minimumLength) => ArrayPool<char>.Shared.Rent(minimumLength);

    public void Return(char[]? array)
    {
        if (array is not null)
        {
            ArrayPool<char>.Shared.Return(array);
        }
    }
}
