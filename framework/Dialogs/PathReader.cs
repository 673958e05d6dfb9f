using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

internal static class PathReader
{
    // Splits a.b[0]['c'][d.e] into names and indexes; a path in brackets stands for its value.
    public static bool TryRead(string path, Func<string, object?> valueOf, List<object> segments)
    {
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] is not ('.' or '['))
            {
                continue;
            }

            if (i > start)
            {
                segments.Add(path[start..i]);
            }

            if (i < path.Length && path[i] == '[')
            {
                var end = Closing(path, i);
                if (end < 0 || Inner(path[(i + 1)..end].Trim(), valueOf) is not { } segment)
                {
                    return false;
                }

                segments.Add(segment);
                i = end;
            }

            start = i + 1;
        }

        return true;
    }

    private static object? Inner(string inner, Func<string, object?> valueOf)
    {
        if (inner.Length >= 2 && inner[0] is '\'' or '"' && inner[^1] == inner[0])
        {
            return inner[1..^1];
        }

        if (int.TryParse(inner, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var index))
        {
            return index;
        }

        return valueOf(inner) switch
        {
            null => null,
            string name => name,
            IConvertible value => Index(value),
            _ => null,
        };
    }

    // What is no whole number names no place in a list.
    private static int? Index(IConvertible value) =>
        value.GetTypeCode() is >= TypeCode.SByte and <= TypeCode.UInt64 && value.ToDecimal(CultureInfo.InvariantCulture) is >= int.MinValue and <= int.MaxValue and var index ? (int)index : null;

    private static int Closing(string path, int open)
    {
        var depth = 0;
        var quote = '\0';
        for (var i = open; i < path.Length; i++)
        {
            var c = path[i];
            if (quote != '\0')
            {
                quote = c == quote ? '\0' : quote;
            }
            else if (c is '\'' or '"')
            {
                quote = c;
            }
            else if (c == '[')
            {
                depth++;
            }
            else if (c == ']' && --depth == 0)
            {
                return i;
            }
        }

        return -1;
    }
}
