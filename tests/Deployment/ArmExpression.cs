using System.Text.RegularExpressions;

namespace EthicalBot.Tests.Deployment;

/// <summary>A text of a template that is computed: <c>[concat('a', parameters('b'))]</c>.</summary>
internal sealed partial class ArmExpression
{
    private ArmExpression(string text) => Text = text;

    /// <summary>What stands between the outer brackets.</summary>
    public string Text { get; }

    public static ArmExpression? In(string value) =>
        value.StartsWith('[') && !value.StartsWith("[[", StringComparison.Ordinal) ? new(value.EndsWith(']') ? value[1..^1] : value) : null;

    public IEnumerable<string> Parameters => Reference().Matches(Text).Where(match => match.Groups[1].Value == "parameters").Select(match => match.Groups[2].Value);

    public IEnumerable<string> Variables => Reference().Matches(Text).Where(match => match.Groups[1].Value == "variables").Select(match => match.Groups[2].Value);

    /// <summary>Whether every bracket and quotation mark is closed, in the right order.</summary>
    public bool IsBalanced
    {
        get
        {
            var open = new Stack<char>();
            var quoted = false;
            foreach (var sign in Text)
            {
                if (sign == '\'')
                    quoted = !quoted;
                else if (!quoted && sign is '(' or '[')
                    open.Push(sign);
                else if (!quoted && sign is ')' or ']' && (!open.TryPop(out var last) || last != (sign == ')' ? '(' : '[')))
                    return false;
            }

            return !quoted && open.Count == 0;
        }
    }

    /// <summary>The arguments when all of it is one call of that function, else null.</summary>
    public IReadOnlyList<string>? CallOf(string function)
    {
        if (!Text.StartsWith(function + "(", StringComparison.Ordinal) || !Text.EndsWith(')'))
            return null;
        var (inside, arguments, depth, quoted, start) = (Text[(function.Length + 1)..^1], new List<string>(), 0, false, 0);
        for (var at = 0; at < inside.Length; at++)
        {
            if (inside[at] == '\'')
                quoted = !quoted;
            else if (!quoted && inside[at] is '(' or '[')
                depth++;
            else if (!quoted && inside[at] is ')' or ']')
                depth--;
            else if (!quoted && depth == 0 && inside[at] == ',')
            {
                arguments.Add(inside[start..at].Trim());
                start = at + 1;
            }
        }

        return [.. arguments, inside[start..].Trim()];
    }

    [GeneratedRegex(@"\b(parameters|variables)\('([^']*)'\)")]
    private static partial Regex Reference();
}
