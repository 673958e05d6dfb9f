namespace EthicalBot.Privacy.Rights;

/// <summary>Port: the register of what people ask for under the law.</summary>
public interface IRightsRequests
{
    /// <summary>Notes a request; the same reference twice is one request.</summary>
    Task OpenAsync(string reference, RightsRequestKind kind, string subject, string source, string language, CancellationToken cancellationToken);

    /// <summary>Notes that a request was answered; one that was answered before stays as it is.</summary>
    Task CloseAsync(string reference, RightsRequestOutcome outcome, CancellationToken cancellationToken);

    /// <summary>One request, or null.</summary>
    Task<RightsRequest?> FindAsync(string reference, CancellationToken cancellationToken);

    /// <summary>Every request, the open ones first, then by the day on which it is due.</summary>
    Task<IReadOnlyList<RightsRequest>> ListAsync(CancellationToken cancellationToken);

    /// <summary>Erasures whose person has had their answer, or will not have it any more.</summary>
    Task<IReadOnlyList<RightsRequest>> ErasuresToDoAsync(int most, CancellationToken cancellationToken);
}
