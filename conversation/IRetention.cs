namespace EthicalBot.Conversation;

/// <summary>Port: ends what is over and deletes what may no longer be kept.</summary>
public interface IRetention
{
    /// <summary>Ends conversations that were idle for this long and deletes what the retention rules no longer allow; returns the rows deleted.</summary>
    Task<int> SweepAsync(TimeSpan idle, CancellationToken cancellationToken);
}
