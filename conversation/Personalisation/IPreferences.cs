namespace EthicalBot.Conversation.Personalisation;

/// <summary>Port: what a person declared that they prefer. It goes with its consent, in the same transaction, whoever ends that.</summary>
public interface IPreferences
{
    /// <summary>What they prefer; null when nothing is remembered.</summary>
    Task<Preferences?> ReadAsync(string subject, CancellationToken cancellationToken);
}
