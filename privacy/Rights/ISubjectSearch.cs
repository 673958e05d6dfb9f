namespace EthicalBot.Privacy.Rights;

/// <summary>Port: finds whom a reference is about, for requests that come by letter.</summary>
/// <remarks>A subject is one account on one channel: the same person in another browser or on another channel is another subject, and nothing here joins them.</remarks>
public interface ISubjectSearch
{
    /// <summary>The subjects behind a subject's id, the id of a conversation or the reference of a case or of a request.</summary>
    Task<IReadOnlyList<string>> FindAsync(string reference, CancellationToken cancellationToken);
}
