namespace EthicalBot.Conversation.Turns;

/// <summary>Port: reads state; writing goes through the record of the turn.</summary>
public interface IStateStore
{
    /// <summary>Reads the entries that exist.</summary>
    Task<IReadOnlyDictionary<string, StateValue>> ReadAsync(string subject, IReadOnlyList<string> keys, CancellationToken cancellationToken);
}
