using System.Collections.Frozen;
using System.Net;

namespace Microsoft.Recognizers.Text.Sequence;

/// <summary>Recognizes links: hosts of a known top-level domain, and addresses or "localhost" with a protocol.</summary>
public class URLModel : AbstractSequenceModel
{
    private const int LongestHost = 253;

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Domains = LexiconFile.Read("Sequence", "tlds")
        .SelectMany(line => line.Words)
        .ToFrozenSet(StringComparer.OrdinalIgnoreCase)
        .GetAlternateLookup<ReadOnlySpan<char>>();

    private static readonly string[] Protocols = ["http", "https", "ftp", "ftps", "sftp"];

    internal URLModel()
    {
    }

    /// <inheritdoc/>
    public override string ModelTypeName => "url";

    private protected override IEnumerable<ModelResult> Find(string query)
    {
        for (var index = 0; index < query.Length;)
        {
            if (!char.IsAsciiLetterOrDigit(query[index]))
            {
                index++;
                continue;
            }

            var end = Skip(query, index, character => char.IsAsciiLetterOrDigit(character) || character is '.' or '-');
            if (HostEnd(query, index, end) is var hostEnd && hostEnd > index && Start(query, index, hostEnd) is var start && start >= 0)
            {
                end = PathEnd(query, hostEnd);
                yield return Result(query, start, end);
            }

            index = end;
        }
    }

    private static int HostEnd(string query, int start, int end)
    {
        while (end > start && query[end - 1] is '.' or '-')
        {
            end--;
        }

        return end - start > LongestHost || At(query, end) is '@' or '_' ? -1 : end;
    }

    // Where the link starts, with its protocol; -1 where the host is none.
    private static int Start(string query, int host, int end)
    {
        var protocol = ProtocolStart(query, host);
        var before = At(query, host - 1);
        if (protocol < 0 && (before is '@' or '/' or '.' or '-' || IsWord(before)))
        {
            return -1;
        }

        var name = query.AsSpan(host, end - host);
        var isKnown = (IsDomain(name) && (protocol >= 0 || !IsTime(name))) || (protocol >= 0 && (name.Equals("localhost", StringComparison.OrdinalIgnoreCase)
            || (name.Count('.') == 3 && IPAddress.TryParse(name, out _))));
        return isKnown ? (protocol >= 0 ? protocol : host) : -1;
    }

    private static bool IsDomain(ReadOnlySpan<char> name)
    {
        var dot = name.LastIndexOf('.');
        return dot > 0 && Domains.Contains(name[(dot + 1)..]) && name.IndexOf("..", StringComparison.Ordinal) < 0;
    }

    // "7.am": Armenia and Saint Pierre have top-level domains too.
    private static bool IsTime(ReadOnlySpan<char> name) =>
        name.IndexOfAnyExceptInRange('0', '9') is var dot && dot is 1 or 2 && dot == name.LastIndexOf('.')
        && name[(dot + 1)..] is ['a' or 'A' or 'p' or 'P', 'm' or 'M'];

    private static int ProtocolStart(string query, int host)
    {
        if (host < 4 || string.CompareOrdinal(query, host - 3, "://", 0, 3) != 0)
        {
            return -1;
        }

        foreach (var protocol in Protocols)
        {
            var start = host - 3 - protocol.Length;
            if (start >= 0 && string.Compare(query, start, protocol, 0, protocol.Length, StringComparison.OrdinalIgnoreCase) == 0
                && !IsWord(At(query, start - 1)))
            {
                return start;
            }
        }

        return -1;
    }

    // A port, then a path, query or fragment without the punctuation of the sentence.
    private static int PathEnd(string query, int end)
    {
        if (At(query, end) == ':' && Skip(query, end + 1, char.IsAsciiDigit) is var port && port - end is > 2 and < 7)
        {
            end = port;
        }

        if (At(query, end) is not ('/' or '?' or '#'))
        {
            return end;
        }

        var path = Skip(query, end, character => char.IsLetterOrDigit(character) || "-._~:/?#@!$&()*+,;=%".Contains(character));
        while (path > end + 1 && query[path - 1] is '.' or ',' or ';' or ':' or '!' or '?' || (query[path - 1] == ')' && !query.AsSpan(end, path - end).Contains('(')))
        {
            path--;
        }

        return path;
    }
}
