namespace EthicalBot.Conversation.Floor;

/// <summary>Port: writes what people of the company do; it waits for no turn, so that a person is never held up by the bot.</summary>
public interface IPersonRecorder
{
    /// <summary>Whether an act with this id is written already.</summary>
    Task<bool> WasDoneAsync(string id, CancellationToken cancellationToken);

    /// <summary>Writes the act if the floor is still as it was read, and moves the floor if asked.</summary>
    Task<ActOutcome> RecordAsync(PersonAct act, CancellationToken cancellationToken);
}
