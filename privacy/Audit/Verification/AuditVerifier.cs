using EthicalBot.Privacy.Audit.Checkpoints;

namespace EthicalBot.Privacy.Audit.Verification;

/// <summary>Verifies a log against its own chain and against what was signed. It needs public keys only, and reads the entries once.</summary>
/// <param name="keys">The keys with which checkpoints may be signed.</param>
/// <param name="now">The time.</param>
/// <param name="kept">How long an entry is kept: what was dropped before that is missing.</param>
public sealed class AuditVerifier(AuditPublicKeys keys, DateTimeOffset now, TimeSpan kept)
{
    /// <summary>Verifies entries in the order of their numbers; <paramref name="progress"/> hears how many were read.</summary>
    public AuditVerdict Verify(IEnumerable<AuditRow> rows, IReadOnlyList<CheckpointText> inStore, IReadOnlyList<CheckpointText> inSecondPlace, Action<long>? progress = null)
    {
        var signed = new SignedHistory(keys, inStore, inSecondPlace);
        var chain = new ChainWalk(signed.Checkpoints, now, kept);
        foreach (var row in rows)
        {
            chain.Take(row);
            if (chain.Entries % 1000 == 0)
                progress?.Invoke(chain.Entries);
        }

        chain.End();
        var damages = chain.Damages.Concat(signed.Damages(chain.First, chain.LastDroppedAnchor, now)).Concat(chain.Unsigned(signed.Last));
        return new(chain.Entries, chain.Last, signed.Checkpoints.Where(checkpoint => checkpoint.Number >= chain.First).Select(checkpoint => checkpoint.Epoch).Distinct().Count(), signed.Last,
            [.. damages.OrderBy(damage => damage.From).ThenBy(damage => damage.Kind)]);
    }
}
