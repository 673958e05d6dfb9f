using EthicalBot.Privacy.Audit;

namespace EthicalBot.Handoff.Automations;

/// <summary>Port: the stages of automations and what became of their decisions.</summary>
public interface IAutomations
{
    /// <summary>The stage that one was given; null when nobody ever gave it one.</summary>
    Task<AutomationState?> FindAsync(string automation, CancellationToken cancellationToken);

    /// <summary>Every stage that was given.</summary>
    Task<IReadOnlyList<AutomationState>> ReadAsync(CancellationToken cancellationToken);

    /// <summary>The latest decisions of one automation from a moment on, in the order in which they became known, as far as <paramref name="most"/> go.</summary>
    Task<IReadOnlyList<AutomationDecided>> DecisionsAsync(string automation, DateTimeOffset since, int most, CancellationToken cancellationToken);

    /// <summary>Gives a stage, with its line of the audit log; false when somebody changed it since that version was read.</summary>
    Task<bool> MoveAsync(AutomationState from, AutomationStage to, AuditEntry entry, CancellationToken cancellationToken);
}
