using System.Runtime.CompilerServices;

namespace EthicalBot.Knowledge.Generation;

/// <summary>Stands where no model is configured: everything is answered by exact quotation.</summary>
internal sealed class NoAnswerWriter : IAnswerWriter
{
    public bool Configured => false;

    public async IAsyncEnumerable<WritingStep> WriteAsync(WritingOrder order, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await Task.CompletedTask;
        yield return new WritingEnd(WritingOutcome.NotConfigured);
    }
}
