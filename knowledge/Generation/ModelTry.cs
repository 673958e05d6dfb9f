namespace EthicalBot.Knowledge.Generation;

/// <summary>One try of a call.</summary>
internal sealed class ModelTry(CancellationToken cancellationToken)
{
    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>Whether something of the answer was passed on: from then on another try would say it twice.</summary>
    public bool Begun { get; set; }
}
