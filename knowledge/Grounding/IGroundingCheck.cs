namespace EthicalBot.Knowledge.Grounding;

/// <summary>Says sentence by sentence whether sources support an answer; the same input gives the same verdict, byte for byte.</summary>
public interface IGroundingCheck
{
    /// <summary>Another for other fitted figures, and for another share that confidence is re-based on.</summary>
    string Version { get; }

    /// <summary>Checks an answer against the passages it was written from.</summary>
    CheckedAnswer Check(IReadOnlyList<string> sources, string question, string answer);
}
