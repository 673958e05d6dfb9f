using System.Text.RegularExpressions;

namespace EthicalBot.Knowledge.Rules;

/// <summary>Finds what people do not see and a model reads: markers of a prompt, characters without width, comments, links that carry data away.</summary>
internal static class HiddenText
{
    private const RegexOptions Linear = RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant;

    // A stray one comes with copied text; so many are a message.
    private const int FewestSilent = 8;

    private static readonly (string Kind, Regex Pattern)[] s_patterns =
    [
        ("marker", new Regex(@"<\|[a-z_]+\|>|\[/?INST\]|<</?SYS>>|</?(system|instructions?|assistant|prompt|passage|source|context|document|untrusted)>|\{+\s*system\s*:|^\s*#{2,}\s*(system|instructions?|new instructions?)\b|(begin|end)\s+(of\s+)?(system|user)\s+(prompt|message|ambiguity)", Linear | RegexOptions.Multiline)),
        ("hidden", new Regex(@"<!--[^>]*\w+\s+\w+[^>]*(-->|$)", Linear)),
        ("hidden", new Regex(@"<[a-z]+[^>]*style\s*=[^>]*(display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0|opacity\s*:\s*0|color\s*:\s*(white|#fff))[^>]*>", Linear)),
        ("link", new Regex(@"!\[[^\]]*\]\(\s*https?://[^)\s]*\?[^)\s]*=[^)]*\)", Linear)),
        ("link", new Regex(@"\[[^\]]*\]\(\s*https?://[^)\s]*[?&](data|secret|history|conversation|chat|prompt|leak|message|email|payload)=[^)]*\)", Linear)),
        ("link", new Regex(@"\[[^\]]*\]\(\s*https?://[^)\s]*[?&][^)\s=]*=[^)]*[{<\[$][^)]*\)", Linear)),
        ("link", new Regex(@"\]\(\s*(javascript|data)\s*:", Linear)),
    ];

    /// <summary>Returns what is hidden in a text. Linear in its length.</summary>
    public static List<Injection> In(string text)
    {
        var found = new List<Injection>();
        foreach (var (kind, pattern) in s_patterns)
        {
            foreach (var match in pattern.EnumerateMatches(text)) found.Add(new Injection(kind, match.Index, match.Index + match.Length));
        }
        AddSilent(text, found);
        return found;
    }

    private static void AddSilent(string text, List<Injection> found)
    {
        var (count, first, last) = (0, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsSilent(text, i)) continue;
            if (count++ == 0) first = i;
            last = i + 1;
        }
        if (count >= FewestSilent) found.Add(new Injection("hidden", first, last));
    }

    // Joiners belong between emoji, tags to a flag's; a soft hyphen is how long words are set.
    private static bool IsSilent(string text, int i) => text[i] switch
    {
        '\u200B' or '\u2060' or '\uFEFF' or '\u202D' or '\u202E' or '\u2061' or '\u2062' or '\u2063' or '\u2064' => true,
        '\u200C' or '\u200D' => i == 0 || !(char.IsSurrogate(text[i - 1]) || text[i - 1] is '\uFE0F' || text[i - 1] > '\u2190'),
        '\uDB40' => !AfterFlag(text, i),
        _ => false,
    };

    private static bool AfterFlag(string text, int i)
    {
        const int LongestFlag = 14;
        var from = Math.Max(0, i - LongestFlag);
        return text.AsSpan(from, i - from).IndexOf("\U0001F3F4") >= 0;
    }
}
