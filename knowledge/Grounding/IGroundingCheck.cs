namespace EthicalBot.Knowledge.Grounding;

/// <summary>Says sentence by sentence whether sources support an answer; the same input gives the same verdict, byte for byte.</summary>
public interface IGroundingCheck
{
    /// <summary>Checks an answer against the passages it was written from.</summary>
    CheckedAnswer Check(IReadOnlyList<string> sources, string question, string answer);
}
