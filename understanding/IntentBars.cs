namespace EthicalBot.Understanding;

/// <summary>How sure the bot must be before it acts on an intent; the registry of risks gives the figures.</summary>
/// <param name="InDoubt">The share below which a message is in doubt, whatever it asks.</param>
/// <param name="Acceptance">By intent, the share of its messages that pass its bar; the others are asked what they meant.</param>
public sealed record IntentBars(double InDoubt, IReadOnlyDictionary<string, double> Acceptance)
{
    /// <summary>The share of an intent's messages that pass.</summary>
    /// <exception cref="InvalidOperationException">Nobody has said it.</exception>
    public double Of(string intent) =>
        Acceptance.TryGetValue(intent, out var share) ? share : throw new InvalidOperationException($"There is no bar for the intent '{intent}'.");
}
