using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Mail;

/// <summary>A mail as it came over the wire.</summary>
internal sealed partial record ReceivedMail(IReadOnlyList<string> Recipients, string Raw)
{
    public string Head => Raw[..Raw.IndexOf("\r\n\r\n", StringComparison.Ordinal)];

    public string Subject => EncodedWord().Replace(Header("Subject"), match => Encoding.UTF8.GetString(
        match.Groups[1].Value.Equals("B", StringComparison.OrdinalIgnoreCase) ? Convert.FromBase64String(match.Groups[2].Value) : Quoted(match.Groups[2].Value.Replace('_', ' '))));

    public string Plain => Part("text/plain");

    public string Html => Part("text/html");

    /// <summary>The code in it.</summary>
    public string Code => SixDigits().Match(Plain).Value;

    public string Header(string name) =>
        Regex.Match(Regex.Replace(Head, "\r\n[ \t]+", " "), $"^{name}: (.*?)\r?$", RegexOptions.Multiline | RegexOptions.IgnoreCase).Groups[1].Value;

    private string Part(string type)
    {
        var boundary = Regex.Match(Head, "boundary=\"?([^\"\r\n;]+)").Groups[1].Value;
        var part = Raw.Split("--" + boundary).Single(piece => piece.Contains($"Content-Type: {type}", StringComparison.OrdinalIgnoreCase));
        var at = part.IndexOf("\r\n\r\n", StringComparison.Ordinal);
        var (head, body) = (part[..at], part[(at + 4)..]);
        return head.Contains("base64", StringComparison.OrdinalIgnoreCase)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(body.Replace("\r\n", "", StringComparison.Ordinal)))
            : Encoding.UTF8.GetString(Quoted(body.Replace("=\r\n", "", StringComparison.Ordinal)));
    }

    private static byte[] Quoted(string text)
    {
        var bytes = new List<byte>();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '=' && at + 2 < text.Length && byte.TryParse(text.AsSpan(at + 1, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var one))
            {
                bytes.Add(one);
                at += 2;
            }
            else
            {
                bytes.Add((byte)text[at]);
            }
        }

        return [.. bytes];
    }

    [GeneratedRegex(@"=\?utf-8\?([BQ])\?([^?]*)\?=(?:\s+(?==\?))?", RegexOptions.IgnoreCase)]
    private static partial Regex EncodedWord();

    [GeneratedRegex(@"\b[0-9]{6}\b")]
    private static partial Regex SixDigits();
}
