namespace EthicalBot.Evaluation.Fairness.Suite;

/// <summary>What a customer wants.</summary>
internal sealed record SuiteMessage(string Id, string Lang, string Text, string? Intent = null, IReadOnlyList<string>? Accept = null, bool? Escalate = null)
{
    /// <summary>The intents that are right.</summary>
    public IReadOnlySet<string> Intents { get; } = Intent is null ? new HashSet<string>() : new HashSet<string>([Intent, .. Accept ?? []]);
}
