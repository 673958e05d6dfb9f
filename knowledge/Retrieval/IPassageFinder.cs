namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Finds the passages that may answer a question.</summary>
public interface IPassageFinder
{
    /// <summary>Finds at most so many passages that the asker may read, best first; the same question gives the same list.</summary>
    IReadOnlyList<FoundPassage> Find(string question, Asker asker, int count);
}
