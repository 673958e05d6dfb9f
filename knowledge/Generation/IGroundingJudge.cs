namespace EthicalBot.Knowledge.Generation;

/// <summary>Another's word on whether a source supports a sentence, for where our own check cannot tell.</summary>
public interface IGroundingJudge
{
    /// <summary>Whether it does; null when the judge cannot tell, fails, is late or answers oddly.</summary>
    /// <exception cref="OperationCanceledException">The caller gave up.</exception>
    Task<bool?> SupportsAsync(string source, string sentence, CancellationToken cancellationToken);
}
