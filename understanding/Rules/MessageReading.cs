using EthicalBot.Understanding.Text;

namespace EthicalBot.Understanding.Rules;

/// <summary>A message as every language's rules see it, read once.</summary>
internal sealed class MessageReading
{
    private MessageReading(string text)
    {
        Text = text;
        Words = Folding.Words(text);
        ByLanguage = [.. RuleFiles.Spoken.Select(rules => (rules, rules.Read(Words)))];
    }

    public string Text { get; }

    public IReadOnlyList<string> Words { get; }

    public IReadOnlyList<(RuleSet Rules, MessageWords Words)> ByLanguage { get; }

    public static MessageReading Of(string text) => new(text);
}
