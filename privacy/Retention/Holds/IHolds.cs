using EthicalBot.Privacy.Audit;

namespace EthicalBot.Privacy.Retention.Holds;

/// <summary>Port: holds a person's data back from the sweeper and from erasure, for a reason and until a date (GDPR art. 17(3)(e), 18).</summary>
/// <remarks>What is held past its time is stored and nothing else: no port shows or uses it but this one and a person's own rights.</remarks>
public interface IHolds
{
    /// <summary>Places a hold; the audit log has it, and the reason is sealed with the person's key.</summary>
    Task<HoldOutcome> PlaceAsync(HoldTarget target, RedactedText reason, DateTimeOffset until, AuditActor by, CancellationToken cancellationToken);

    /// <summary>Ends a hold before its date; false when there is none, or it has ended.</summary>
    Task<bool> ReleaseAsync(string id, AuditActor by, CancellationToken cancellationToken);

    /// <summary>Every hold that is kept, newest first, ended ones too.</summary>
    Task<IReadOnlyList<Hold>> ListAsync(CancellationToken cancellationToken);

    /// <summary>The holds that stand on a person now.</summary>
    Task<IReadOnlyList<Hold>> StandingOnAsync(string subject, CancellationToken cancellationToken);
}
