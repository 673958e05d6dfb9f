using System.Net;
using System.Text;
using System.Text.Encodings.Web;

namespace EthicalBot.Privacy.Pseudonyms;

/// <summary>Writes a value so that where it lands it is that value and nothing else: no Markdown, no tag, no end of a string.</summary>
internal static class ValueWriter
{
    // What begins something in Markdown anywhere in a line. An underscore between letters does not, nor a parenthesis that follows no bracket:
    // a channel that shows Markdown as it is written should not show more of it than needed.
    private const string Marks = "\\`*[]|~";

    public static string Write(string value, OutputForm form, Landing landing, TokenWriting writing)
    {
        var clean = Clean(value, keepLines: form == OutputForm.Plain && writing == TokenWriting.Plain);
        if (landing.IsHost) return "";
        if (landing.IsLink || writing == TokenWriting.Percent) return Uri.EscapeDataString(clean);
        return form switch
        {
            OutputForm.Markdown when landing.IsCode => clean.Replace('`', '\''),
            OutputForm.Markdown => As(writing, Markdown(clean, landing)),
            OutputForm.Html => As(writing == TokenWriting.Json ? writing : TokenWriting.Plain, WebUtility.HtmlEncode(clean)),
            OutputForm.Json => Json(writing == TokenWriting.Html ? WebUtility.HtmlEncode(clean) : clean),
            _ => As(writing, clean),
        };
    }

    private static string As(TokenWriting writing, string written) => writing switch
    {
        TokenWriting.Json => Json(written),
        TokenWriting.Html => WebUtility.HtmlEncode(written),
        _ => written,
    };

    // Not every sign that could matter in a page: a "+" should be one also for whoever never reads it as JSON. What begins a tag is enough.
    private static string Json(string value) =>
        JavaScriptEncoder.UnsafeRelaxedJsonEscaping.Encode(value).Replace("<", "\\u003C", StringComparison.Ordinal).Replace(">", "\\u003E", StringComparison.Ordinal);

    private static string Markdown(string value, Landing landing)
    {
        var text = new StringBuilder(value.Length + 8);
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            _ = c switch
            {
                '&' => text.Append("&amp;"),
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                _ when Marks.Contains(c, StringComparison.Ordinal) || (c == '_' && !IsInWord(value, i)) || (c == '(' && i == 0 && landing.IsBehindBracket)
                    || (landing.IsLineStart && BeginsLine(value, i)) => text.Append('\\').Append(c),
                _ => text.Append(c),
            };
        }
        return text.ToString();
    }

    private static bool IsInWord(string value, int i) =>
        i > 0 && i < value.Length - 1 && char.IsLetterOrDigit(value[i - 1]) && char.IsLetterOrDigit(value[i + 1]);

    // "- ", "+ ", "12. " at the beginning of a line would be a list, "#" and "==" a heading.
    private static bool BeginsLine(string value, int i)
    {
        if (value[i] is '#') return i == 0;
        if (value[i] is '-' or '+' or '=') return i == 0 && (value[i] is '=' || i + 1 == value.Length || char.IsWhiteSpace(value[i + 1]) || value[i + 1] == value[i]);
        return value[i] is '.' or ')' && i is > 0 and < 10 && !value.AsSpan(0, i).ContainsAnyExceptInRange('0', '9');
    }

    // Control characters and those that turn the direction of writing are no part of any value.
    private static string Clean(string value, bool keepLines)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            if (c is '\n' or '\r' or '\t' or '\u2028' or '\u2029' or '\u0085') _ = text.Append(keepLines ? c : ' ');
            else if (!char.IsControl(c) && c is not (>= '\u202A' and <= '\u202E') and not (>= '\u2066' and <= '\u2069')) _ = text.Append(c);
        }
        return text.ToString();
    }
}
