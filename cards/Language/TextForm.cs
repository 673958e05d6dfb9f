using System.Text.RegularExpressions;

namespace EthicalBot.Cards.Language;

/// <summary>One text, cut into what stands fixed and what is put in.</summary>
internal sealed partial class TextForm
{
    private TextForm(IReadOnlyList<TextPart> parts) => Parts = parts;

    public IReadOnlyList<TextPart> Parts { get; }

    public IEnumerable<string> Placeholders => Parts.Where(part => part.IsPlaceholder).Select(part => part.Text).Distinct();

    /// <summary>Cuts a text; the problem says what is wrong with it.</summary>
    public static TextForm? TryParse(string text, out string problem)
    {
        problem = "";
        var parts = new List<TextPart>();
        var position = 0;
        foreach (Match match in Placeholder().Matches(text))
        {
            parts.Add(new(text[position..match.Index], null));
            parts.Add(new(match.Groups["name"].Value, match.Groups["format"].Value));
            position = match.Index + match.Length;
        }

        parts.Add(new(text[position..], null));
        if (string.IsNullOrWhiteSpace(text)) problem = "it is empty";
        else if (parts.Any(part => !part.IsPlaceholder && part.Text.AsSpan().ContainsAny('{', '}')))
            problem = "it has a brace that belongs to no placeholder such as {name} or {when:time}";
        else if (parts.FirstOrDefault(part => part.Format is { Length: > 0 } format && !ValueFormat.All.Contains(format)) is { } unknown)
            problem = $"'{unknown.Format}' is no format; these are: {string.Join(", ", ValueFormat.All.Order())}";

        return problem.Length == 0 ? new([.. parts.Where(part => part.IsPlaceholder || part.Text.Length > 0)]) : null;
    }

    [GeneratedRegex(@"\{(?<name>[a-z][A-Za-z0-9]*)(?::(?<format>[a-z]+))?\}", RegexOptions.CultureInvariant)]
    private static partial Regex Placeholder();
}
