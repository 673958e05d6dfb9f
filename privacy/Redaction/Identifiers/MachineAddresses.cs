using System.Buffers;
using System.Net;
using System.Net.Sockets;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>IP and MAC addresses; four numbers after "version" are a version.</summary>
internal sealed class MachineAddresses : IFindIdentifiers
{
    private static readonly SearchValues<char> s_letters = SearchValues.Create("abcdefABCDEF.");

    private static readonly SearchValues<char> s_parts = SearchValues.Create("0123456789abcdefABCDEF:.-");

    public IEnumerable<Finding> Find(Reading reading)
    {
        var text = reading.Text;
        List<Finding>? found = null;
        for (var i = text.AsSpan().IndexOfAny(':', '.', '-'); i >= 0 && i < text.Length;)
        {
            var start = i;
            while (start > 0 && s_parts.Contains(text[start - 1])) start--;
            var length = text.AsSpan(i).IndexOfAnyExcept(s_parts);
            var end = length < 0 ? text.Length : i + length;
            if (end - start >= 3 && At(reading, start, end) is { } address) (found ??= []).Add(address);
            var next = text.AsSpan(end).IndexOfAny(':', '.', '-');
            i = next < 0 ? -1 : end + next;
        }
        return found ?? [];
    }

    private static Finding? At(Reading reading, int start, int end)
    {
        var run = reading.Text.AsSpan(start..end);
        // "ip:192.168.1.1." begins and ends with what is not its own.
        var trimmed = run.TrimEnd(".-");
        if (trimmed.EndsWith(":") && !trimmed.EndsWith("::")) trimmed = trimmed.TrimEnd(':');
        run = trimmed.TrimStart(".-");
        if (run.StartsWith(":") && !run.StartsWith("::")) run = run.TrimStart(':');
        start += trimmed.Length - trimmed.TrimStart(".-").Length;
        start += trimmed.TrimStart(".-").Length - run.Length;
        if (run.Length is < 3 or > 60 || (start > 0 && Reading.IsWord(reading.Text[start - 1]))) return FourAtTheEnd(reading, start, run);
        if (start + run.Length < reading.Text.Length && Reading.IsWord(reading.Text[start + run.Length])) return null;
        if (IsMac(run)) return new Finding(start, start + run.Length, IdentifierKind.MacAddress, 0.98);
        if (IsFour(run)) return Four(reading, start, run.Length);
        return IsSix(reading, start, run) ? new Finding(start, WithPrefixLength(reading.Text, start + run.Length), IdentifierKind.IpAddress, 0.98) : null;
    }

    // "text::ffff:192.0.2.1"
    private static Finding? FourAtTheEnd(Reading reading, int start, ReadOnlySpan<char> run)
    {
        var colon = run.LastIndexOf(':');
        return colon >= 0 && run.Length < 60 && IsFour(run[(colon + 1)..]) ? Four(reading, start + colon + 1, run.Length - colon - 1) : null;
    }

    private static Finding? Four(Reading reading, int start, int length)
    {
        if (reading.Cues.Nearest(start, 24) is Cue.Version or Cue.OtherNumber or Cue.Phone) return null;
        // "vitesse 1.2.3.4": four small numbers are an address only when somebody says so.
        if (length == 7 && !reading.Cues.Before(start, 40, Cue.Machine)) return null;
        if (!reading.Cues.Before(start, 40, Cue.Machine) && SpeaksOfADevice(reading.Text.AsSpan(Math.Max(0, start - 60), Math.Min(60, start)))) return null;
        return new Finding(start, WithPrefixLength(reading.Text, start + length), IdentifierKind.IpAddress, 0.95);
    }

    // "Mon iPhone 14 plante depuis 17.4.1.2": nobody's telephone tells its address unasked.
    private static bool SpeaksOfADevice(ReadOnlySpan<char> before) =>
        before.Contains("iphone", StringComparison.OrdinalIgnoreCase) || before.Contains("ipad", StringComparison.OrdinalIgnoreCase) || before.Contains("galaxy", StringComparison.OrdinalIgnoreCase) || before.Contains("pixel", StringComparison.OrdinalIgnoreCase)
        || before.Contains("appli", StringComparison.OrdinalIgnoreCase) || before.Contains(" app ", StringComparison.OrdinalIgnoreCase) || before.Contains("samsung", StringComparison.OrdinalIgnoreCase) || before.Contains("huawei", StringComparison.OrdinalIgnoreCase) || before.Contains("xiaomi", StringComparison.OrdinalIgnoreCase);

    private static bool IsFour(ReadOnlySpan<char> run)
    {
        var (parts, value, digits) = (0, 0, 0);
        foreach (var c in run)
        {
            if (char.IsAsciiDigit(c))
            {
                value = (value * 10) + c - '0';
                if (++digits > 3 || value > 255) return false;
            }
            else
            {
                if (c != '.' || digits == 0) return false;
                (parts, value, digits) = (parts + 1, 0, 0);
            }
        }
        return parts == 3 && digits > 0;
    }

    private static bool IsMac(ReadOnlySpan<char> run)
    {
        if (run.Length == 14 && run[4] == '.' && run[9] == '.') return IsHex(run[..4]) && IsHex(run[5..9]) && IsHex(run[10..]) && run.IndexOfAnyInRange('0', '9') >= 0 | run.IndexOfAnyExcept(s_letters) < 0;
        if (run.Length != 17 || run[2] is not (':' or '-' or '.')) return false;
        for (var i = 0; i < 17; i++)
        {
            if (i % 3 == 2 ? run[i] != run[2] : !char.IsAsciiHexDigit(run[i])) return false;
        }
        return !run.Equals("FF:FF:FF:FF:FF:FF", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsSix(Reading reading, int start, ReadOnlySpan<char> run)
    {
        if (run.Count(':') < 2 || run.Contains('-') || !IPAddress.TryParse(run, out var address) || address.AddressFamily is not AddressFamily.InterNetworkV6) return false;
        // "::" is also written in programs and as an ornament.
        return run.Length > 4 || reading.Cues.Before(start, 30, Cue.Machine) || run is "::1";
    }

    private static bool IsHex(ReadOnlySpan<char> run)
    {
        foreach (var c in run)
        {
            if (!char.IsAsciiHexDigit(c)) return false;
        }
        return true;
    }

    // "/24", "%eth0"
    private static int WithPrefixLength(string text, int end)
    {
        if (end + 1 >= text.Length || text[end] is not ('/' or '%') || !char.IsAsciiLetterOrDigit(text[end + 1])) return end;
        var last = end + 1;
        while (last < text.Length && last - end <= 10 && char.IsAsciiLetterOrDigit(text[last])) last++;
        return text[end] == '%' || last - end <= 4 ? last : end;
    }
}
