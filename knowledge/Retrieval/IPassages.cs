namespace EthicalBot.Knowledge.Retrieval;

/// <summary>Port: the passages of the articles that are used now.</summary>
public interface IPassages
{
    /// <summary>Finds at most so many that the asker may read, best first.</summary>
    /// <param name="mayBeSent">Whether a service that is configured to search by meaning may see the question.</param>
    Task<IReadOnlyList<FoundPassage>> FindAsync(string question, Asker asker, int count, bool mayBeSent, CancellationToken cancellationToken);
}
