using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes IP addresses of both versions.</summary>
public class IpAddressModel : AbstractSequenceModel
{
    private const int Longest = 45;

    internal IpAddressModel()
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "ip";

    private protected override IEnumerable<ModelResult> Find(string query)
    {
        for (var index = 0; index < query.Length;)
        {
            if (!IsPart(query[index]))
            {
                index++;
                continue;
            }

            var end = Skip(query, index, IsPart);
            if (!IsWord(At(query, index - 1)) && !IsWord(At(query, end)))
            {
                foreach (var address in Addresses(query, index, end))
                {
                    yield return address;
                }
            }

            index = end;
        }
    }

    private static bool IsPart(char character) => char.IsAsciiHexDigit(character) || character is ':' or '.';

    private IEnumerable<ModelResult> Addresses(string query, int start, int end)
    {
        end = At(query, end - 1) == '.' ? end - 1 : end;
        end = end - start > 2 && query[end - 1] == ':' && query[end - 2] != ':' ? end - 1 : end;
        start = end - start > 2 && query[start] == ':' && query[start + 1] != ':' ? start + 1 : start;
        if (end - start < Longest && query.AsSpan(start, end - start).Count(':') > 1)
        {
            if (IPAddress.TryParse(query.AsSpan(start, end - start), out var address) && address.AddressFamily == AddressFamily.InterNetworkV6)
            {
                yield return Address(query, start, end, "ipv6");
            }

            yield break;
        }

        for (var index = start; index < end;)
        {
            var stop = Skip(query, index, character => character != ':' && IsPart(character));
            if (V4End(query, index, stop) is var after && after > 0)
            {
                yield return Address(query, index, after, "ipv4");
            }

            index = stop + 1;
        }
    }

    private ModelResult Address(string query, int start, int end, string type)
    {
        var result = Verbatim(query[start..end], start, end);
        result.Resolution["type"] = type;
        if (type == "ipv4")
        {
            result.Resolution["value"] = string.Join('.', result.Text.Split('.').Select(part => int.Parse(part, CultureInfo.InvariantCulture)));
        }

        return result;
    }

    // Four numbers up to 255, and no fifth.
    private static int V4End(string query, int index, int stop)
    {
        for (var part = 0; part < 4; part++)
        {
            var end = Skip(query, index, char.IsAsciiDigit);
            if (end == index || end - index > 3 || int.Parse(query.AsSpan(index, end - index), CultureInfo.InvariantCulture) > 255
                || (part < 3 && At(query, end) != '.') || end > stop || char.IsAsciiHexDigit(At(query, end)))
            {
                return -1;
            }

            index = part < 3 ? end + 1 : end;
        }

        return At(query, index) == '.' && char.IsAsciiDigit(At(query, index + 1)) ? -1 : index;
    }
}
