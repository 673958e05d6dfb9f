namespace EthicalBot.Knowledge.Generation;

/// <summary>Writes an answer from passages, near to their words; what it writes is not yet checked.</summary>
public interface IAnswerWriter
{
    /// <summary>Whether there is a model to write with.</summary>
    bool Configured { get; }

    /// <summary>Writes, sentence by sentence while the model goes on; the last step, always there, is a <see cref="WritingEnd"/>.</summary>
    /// <remarks>Whatever the model or the way to it does is an end, never an exception.</remarks>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    IAsyncEnumerable<WritingStep> WriteAsync(WritingOrder order, CancellationToken cancellationToken);
}
