using EthicalBot.Desk.SignIn;
using EthicalBot.Handoff;
using EthicalBot.Privacy.Audit;

namespace EthicalBot.Desk.Privacy;

/// <summary>Writes down what privacy officers look at and take away: whoever watches is watched too.</summary>
public sealed class OfficerLog(IAuditLog audit, TimeProvider time)
{
    /// <summary>Writes one line; when this completes it is on the disk.</summary>
    public Task WriteAsync(SignedInAgent officer, AuditWord action, CancellationToken cancellationToken, params AuditFact[] facts) =>
        audit.WriteAsync([new AuditEntry(time.GetUtcNow(), AuditActor.Of(officer.Actor), action, AuditId.None, AuditId.None, facts)], cancellationToken);
}
