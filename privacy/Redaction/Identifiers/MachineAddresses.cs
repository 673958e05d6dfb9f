using System.Net;
using System.Text.RegularExpressions;

namespace EthicalBot.Privacy.Redaction.Identifiers;

/// <summary>IP and MAC addresses; four numbers after "version" are a version.</summary>
internal sealed partial class MachineAddresses : IFindIdentifiers
{
    public IEnumerable<Finding> Find(Reading reading)
    {
        foreach (Match match in Shape().Matches(reading.Text))
        {
            var end = match.Index + match.Length;
            if (!reading.StandsAlone(match.Index, end)) continue;
            if (match.Groups["four"].Success && reading.Cues.Nearest(match.Index, 20) is Cue.Version) continue;
            if (match.Groups["six"].Success && !IPAddress.TryParse(match.Value, out _)) continue;
            yield return new Finding(match.Index, end, match.Groups["mac"].Success ? IdentifierKind.MacAddress : IdentifierKind.IpAddress);
        }
    }

    [GeneratedRegex(@"(?<![\w])(?:(?<mac>[0-9a-f]{2}(?:[:-][0-9a-f]{2}){5}|[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4})"
        + @"|(?<four>(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?:25[0-5]|2[0-4]\d|1?\d?\d)){3})"
        + @"|(?<six>[0-9a-f]{0,4}:[0-9a-f:]{1,30}:[0-9a-f]{0,4}(?:[0-9a-f.]{0,15})?))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 250)]
    private static partial Regex Shape();
}
