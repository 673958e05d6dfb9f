using System.Text.RegularExpressions;
using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Rules;

/// <summary>A message as every language's rules see it, read once.</summary>
internal sealed partial class MessageReading
{
    private MessageReading(string text)
    {
        Text = text;
        Words = WordsOf(text);
        ByLanguage = [.. RuleFiles.Spoken.Select(rules => (rules, rules.Read(Words)))];
    }

    public string Text { get; }

    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<(RuleSet Rules, MessageWords Words)> ByLanguage { get; }

    public static MessageReading Of(string text) => new(text);

    /// <summary>The words that rules read.</summary>
    public static IReadOnlyList<string> WordsOf(string text) => Folding.Words(WithoutAddresses(text));

    /// <summary>The text with blanks where an e-mail address stands: "my mail is chef@example.net" speaks of no boss.</summary>
    public static string WithoutAddresses(string text) =>
        text.Contains('@', StringComparison.Ordinal) ? Address().Replace(text, address => new string(' ', address.Length)) : text;

    [GeneratedRegex(@"[\w.+-]+@[\w-]+(\.[\w-]+)+", RegexOptions.NonBacktracking)]
    private static partial Regex Address();
}
