namespace EthicalBot.Conversation.Turns;

/// <summary>Port: writes a turn.</summary>
public interface ITurnRecorder
{
    /// <summary>Writes the record if its fencing token is still the newest, and frees the conversation when nothing more waits.</summary>
    Task<RecordOutcome> RecordAsync(TurnRecord record, CancellationToken cancellationToken);
}
